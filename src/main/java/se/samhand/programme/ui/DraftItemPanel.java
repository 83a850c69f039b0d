package se.samhand.programme.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.Command;
import java.util.Set;
import org.springframework.dao.OptimisticLockingFailureException;
import se.samhand.programme.DraftNotPossible;
import se.samhand.programme.NoDraft;
import se.samhand.programme.VersionDecided;
import se.samhand.uikit.Notices;

/** The form of one goal or activity of a draft, with what can be done to it. */
abstract class DraftItemPanel extends Composite<Section> {

    private final Div below = new Div();
    private final Div actions = new Div();

    DraftItemPanel(String heading, String backTo) {
        var back = new Anchor(backTo, translate("programme.draft.back"));
        back.addClassName("split-back");
        actions.addClassName("form-actions");
        getContent().addClassName("draft-item");
        getContent().add(back, new H2(heading));
    }

    final void build(DraftMarks marks, Command save, Component... form) {
        var button = new Button(translate("programme.draft.save"), click -> attempt(save, marks));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        actions.add(button);
        getContent().add(form);
        getContent().add(below, actions);
    }

    final void offerRemoval(Command remove) {
        var button = new Button(translate("programme.draft.remove"), click -> remove.execute());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        actions.add(button);
    }

    final void withoutRemoval() {
        actions.getChildren().skip(1).toList().forEach(actions::remove);
    }

    /** Between the fields and the buttons: what somebody else has written meanwhile. */
    final Div below() {
        return below;
    }

    /** Whether anything is typed that is not saved. */
    abstract boolean hasUnsaved();

    /** Somebody else has changed it, or taken it away, since the form was opened. */
    abstract void somebodyWasFaster();

    final void attempt(Command deed, DraftMarks marks) {
        try {
            deed.execute();
        } catch (DraftNotPossible refused) {
            marks.show(Set.of(), refused.faults());
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            somebodyWasFaster();
        } catch (VersionDecided | NoDraft decidedMeanwhile) {
            Notices.failure(translate("programme.draft.gone"));
        }
    }
}
