package se.samhand.indicator.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.samhand.organisation.Verification;
import se.samhand.uikit.VerificationBadge;

/** How sure it is that an indicator is measured so. */
final class Sureness {

    private Sureness() {}

    /** A mark where it is anything but sourced. */
    static Optional<Component> badge(Verification verification) {
        return verification == Verification.SOURCED
                ? Optional.empty()
                : Optional.of(new VerificationBadge(
                        translate("organisation.verification." + verification),
                        translate("organisation.verification." + verification + ".explained")));
    }
}
