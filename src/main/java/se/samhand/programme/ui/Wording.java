package se.samhand.programme.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import se.samhand.organisation.Verification;
import se.samhand.uikit.Fields;
import se.samhand.uikit.VerificationBadge;

/** How sure a wording is, and what stands where there is none. */
final class Wording {

    private Wording() {}

    /** A mark where the wording is anything but sourced. */
    static Optional<Component> badge(Verification verification) {
        return verification == Verification.SOURCED
                ? Optional.empty()
                : Optional.of(new VerificationBadge(
                        translate("programme.verification." + verification),
                        translate("programme.verification." + verification + ".explained")));
    }

    static Select<Verification> choice(String label) {
        Select<Verification> field = Fields.choice(label);
        field.setItems(Verification.values());
        field.setItemLabelGenerator(it -> translate("programme.verification." + it));
        return field;
    }

    /** The goal's own words, in their own language, or that they are not verified. */
    static Span goalText(String text) {
        if (text.isEmpty()) {
            return new Span(translate("programme.goal.unverified"));
        }
        var span = new Span(text);
        span.getElement().setAttribute("lang", "sv");
        return span;
    }
}
