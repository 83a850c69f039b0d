package se.samhand.resources.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import se.samhand.organisation.Verification;
import se.samhand.uikit.VerificationBadge;

/** How sure something is, and since when it is known. */
final class Sureness {

    private Sureness() {}

    /** A mark where the fact is anything but sourced. */
    static Optional<Component> badge(Verification verification) {
        return verification == Verification.SOURCED
                ? Optional.empty()
                : Optional.of(new VerificationBadge(
                        translate("organisation.verification." + verification),
                        translate("organisation.verification." + verification + ".explained")));
    }

    static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", UI.getCurrent().getLocale())
                .format(day);
    }
}
