package se.samhand.accounts.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samhand.accounts.AccountRow.RoleAt;
import se.samhand.accounts.AccountState;
import se.samhand.accounts.MembershipDetails;
import se.samhand.clock.PortalClock;
import se.samhand.security.Roles.Role;
import se.samhand.uikit.Sign;
import se.samhand.uikit.StatusBadge;
import se.samhand.uikit.Tone;

/** How accounts and roles are spoken of. */
final class Words {

    private static final int NAMED_IN_A_ROW = 3;

    private Words() {}

    static String role(Role role) {
        return translate("accounts.role." + role.name());
    }

    /** As in "Samordnare, Järva". */
    static String roleAt(Role role, String unitName) {
        return translate("accounts.role-at", role(role), unitName);
    }

    /** The first few in words, and how many more there are. */
    static String roles(List<RoleAt> roles) {
        if (roles.isEmpty()) {
            return translate("accounts.roles.none");
        }
        var named = roles.stream()
                .limit(NAMED_IN_A_ROW)
                .map(it -> roleAt(it.role(), it.unitName()))
                .collect(Collectors.joining("; "));
        var more = roles.size() - NAMED_IN_A_ROW;
        return more > 0 ? translate("accounts.roles.more", named, more) : named;
    }

    static String state(AccountState state) {
        return translate("accounts.state." + state.name());
    }

    static StatusBadge badge(AccountState state) {
        return new StatusBadge(tone(state), sign(state), state(state));
    }

    static Tone tone(AccountState state) {
        return switch (state) {
            case OPEN -> Tone.GOOD;
            case INVITED -> Tone.WARNING;
            case DISABLED -> Tone.NEUTRAL;
        };
    }

    static Sign sign(AccountState state) {
        return switch (state) {
            case OPEN -> Sign.DONE;
            case INVITED -> Sign.WAITING;
            case DISABLED -> Sign.LOCKED;
        };
    }

    static String day(LocalDate day) {
        return format("d MMMM yyyy").format(day);
    }

    /** A day and a time of day, as in "28 september 2026 kl. 09.00". */
    static String moment(ZonedDateTime moment) {
        return translate(
                "accounts.moment", day(moment.toLocalDate()), format("HH.mm").format(moment));
    }

    /** The day somebody last came, or that they never have. */
    static String lastSignedIn(@Nullable Instant at) {
        return at == null
                ? translate("accounts.came.never")
                : translate(
                        "accounts.came", day(at.atZone(PortalClock.STOCKHOLM).toLocalDate()));
    }

    /** As in "1 juli 2023 – 31 december 2026". */
    static String days(LocalDate from, @Nullable LocalDate to) {
        return to == null
                ? translate("accounts.days.since", day(from))
                : translate("accounts.days.between", day(from), day(to));
    }

    /** When a role holds, held, or will hold, or that it was given by mistake. */
    static String when(MembershipDetails membership, LocalDate today) {
        var days = days(membership.validFrom(), membership.validTo());
        return switch (membership.standingOn(today)) {
            case CURRENT, PAST -> days;
            case UPCOMING -> translate("accounts.role.upcoming", days);
            case WITHDRAWN -> translate("accounts.role.withdrawn", day(membership.validFrom()));
        };
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, UI.getCurrent().getLocale());
    }
}
