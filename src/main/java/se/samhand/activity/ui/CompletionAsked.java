package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import se.samhand.activity.FollowUpDetails;
import se.samhand.activity.ReviewStepDetails;

/** Above the form: how many answers must be completed, by when, who asks, and that the others stay as they are. */
class CompletionAsked extends Composite<Div> {

    CompletionAsked(ReviewStepDetails asked, FollowUpDetails followUp) {
        var list = new UnorderedList();
        asked.marks().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(mark -> {
            var remark = new Span(mark.getValue());
            remark.addClassName("as-written");
            remark.getElement().setAttribute("lang", "sv");
            list.add(new ListItem(new Span(translate("activity.answer." + mark.getKey()) + ": "), remark));
        });
        getContent().addClassName("notice-box");
        getContent()
                .add(
                        new H3(translate(
                                "activity.completion.toDo", asked.marks().size())),
                        list,
                        new Paragraph(translate(
                                "activity.completion.by",
                                asked.byName(),
                                ReviewState.day(asked.at()),
                                PeriodNames.day(followUp.dueOn()))));
    }
}
