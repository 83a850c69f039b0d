package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import se.samhand.activity.CellState;
import se.samhand.activity.EarlierAnswer;
import se.samhand.activity.FollowUpDraft;
import se.samhand.uikit.Facts;

/** Answers given before, beside the form; whoever gave them keeps their own name. */
class EarlierAnswers extends Composite<Div> {

    EarlierAnswers(String heading, List<EarlierAnswer> answers, String ownUnit) {
        getContent().addClassName("earlier-answers");
        getContent().add(new H3(heading));
        if (answers.isEmpty()) {
            getContent().add(new Paragraph(translate("activity.earlier.none")));
        }
        answers.forEach(answer -> getContent().add(article(answer, ownUnit)));
    }

    private static Article article(EarlierAnswer answer, String ownUnit) {
        var period = PeriodNames.of(answer.period());
        var title = answer.unitName().equals(ownUnit) ? period : period + " · " + answer.unitName();
        var article = new Article(new H4(title));
        read(answer.answer(), answer.unchanged()).forEach(article::add);
        return article;
    }

    /** A filled-in draft, to be read. */
    static List<Component> read(FollowUpDraft draft, boolean unchanged) {
        var facts = new Facts();
        var parts = new ArrayList<Component>();
        if (draft.status() != null) {
            parts.add(StatusWords.badge(CellState.valueOf(draft.status().name())));
        }
        if (unchanged) {
            parts.add(new Paragraph(translate("activity.unchanged.disclosed")));
        }
        var text = new Paragraph(draft.narrative());
        text.addClassName("as-written");
        text.getElement().setAttribute("lang", "sv");
        parts.add(text);
        if (!draft.difference().isBlank()) {
            facts.add(translate("activity.answer.DIFFERENCE.read"), draft.difference());
        }
        if (draft.status() != null && draft.status().needsCause()) {
            facts.add(translate("activity.answer.CAUSE"), draft.cause());
        }
        if (draft.status() != null && draft.status().needsRemedy()) {
            facts.add(translate("activity.answer.REMEDY"), draft.remedy());
            facts.add(translate("activity.answer.REMEDY_OWNER"), draft.remedyOwner());
            facts.add(
                    translate("activity.answer.REMEDY_DUE"),
                    draft.remedyDue() == null ? "" : PeriodNames.day(draft.remedyDue()));
        }
        parts.add(facts);
        return parts;
    }
}
