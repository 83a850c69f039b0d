package se.samhand.organisation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitType;
import se.samhand.organisation.Verification;
import se.samhand.uikit.VerificationBadge;

/** How the pages of the organisation say things. */
final class Words {

    private Words() {}

    static String type(UnitType type) {
        return translate("organisation.type." + type);
    }

    /** As in "14 stadsdelsnämnder". */
    static String count(UnitType type, int number) {
        return translate("organisation.count." + type, number);
    }

    static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", UI.getCurrent().getLocale())
                .format(day);
    }

    /** As in "1 juli 2023 – 31 december 2026". */
    static String days(LocalDate from, @Nullable LocalDate to) {
        return to == null
                ? translate("organisation.days.since", day(from))
                : translate("organisation.days.between", day(from), day(to));
    }

    /** That a unit has ended or has not begun, seen from a day; empty while it exists. */
    static String existence(Unit unit, LocalDate on) {
        var last = unit.validTo();
        if (last != null && unit.hasCeasedBy(on)) {
            return translate("organisation.ended", day(last));
        }
        return unit.validFrom().isAfter(on) ? translate("organisation.begins", day(unit.validFrom())) : "";
    }

    static String verification(Verification verification) {
        return translate("organisation.verification." + verification);
    }

    /** A mark where the fact is anything but sourced. */
    static Optional<Component> badge(Verification verification) {
        return verification == Verification.SOURCED
                ? Optional.empty()
                : Optional.of(new VerificationBadge(
                        verification(verification),
                        translate("organisation.verification." + verification + ".explained")));
    }
}
