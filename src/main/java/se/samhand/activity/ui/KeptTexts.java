package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import se.samhand.activity.Answer;
import se.samhand.activity.FollowUpDraft;

/** Offers texts that an earlier visit left in this browser without their being saved. */
class KeptTexts extends Composite<Div> {

    KeptTexts(Collection<String> texts, Command takeBack, Command throwAway) {
        getContent().addClassName("kept-texts");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(new Paragraph(translate("activity.kept.what")));
        texts.forEach(text -> getContent().add(quote(text)));
        getContent()
                .add(
                        new Button(translate("activity.kept.takeBack"), click -> takeBack.execute()),
                        new Button(translate("activity.kept.throwAway"), click -> throwAway.execute()));
    }

    /** What a browser keeps of a draft, by the name of the answer. */
    static Map<String, String> of(FollowUpDraft draft) {
        return Map.of(
                Answer.DIFFERENCE.name(), draft.difference(),
                Answer.NARRATIVE.name(), draft.narrative(),
                Answer.CAUSE.name(), draft.cause(),
                Answer.REMEDY.name(), draft.remedy(),
                Answer.REMEDY_OWNER.name(), draft.remedyOwner());
    }

    /** Shows among the notes what an earlier visit left in this browser, where that is others than what is saved. */
    static void offer(
            Map<String, String> found, FollowUpDraft saved, FollowUpForm form, Div notes, DraftKeeper keeper) {
        var left = notSaved(found, saved);
        notes.removeAll();
        if (left.isEmpty()) {
            keeper.forget();
            return;
        }
        notes.add(new KeptTexts(
                left.values(),
                () -> {
                    notes.removeAll();
                    left.forEach(form::fill);
                },
                () -> {
                    notes.removeAll();
                    keeper.forget();
                }));
    }

    /** Those of the texts that are others than what is saved. */
    private static Map<String, String> notSaved(Map<String, String> found, FollowUpDraft saved) {
        var left = new HashMap<>(found);
        of(saved).forEach((answer, text) -> left.remove(answer, text));
        return left;
    }

    private static Span quote(String text) {
        var quote = new Span(text);
        quote.addClassName("as-written");
        return quote;
    }
}
