package se.samhand.handover.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import se.samhand.activity.Duties.Owned;
import se.samhand.activity.Duties.PeriodSum;
import se.samhand.activity.Duties.Promise;
import se.samhand.activity.Duties.Unfinished;
import se.samhand.handover.HandOverPage;
import se.samhand.handover.HandOverPage.Contact;
import se.samhand.organisation.people.HolderDetails;

/** What a function answers for, what waits first of all. */
class DutiesPanel extends Div {

    DutiesPanel(HandOverPage page) {
        addClassName("duties");
        page.duties().ifPresent(duties -> {
            add(section(translate("handover.completions"), duties.completions(), DutiesPanel::completion));
            add(section(translate("handover.drafts"), duties.drafts(), DutiesPanel::draft));
            add(section(translate("handover.promises"), duties.promises(), DutiesPanel::promise));
            add(section(translate("handover.commitments"), duties.commitments(), DutiesPanel::owned));
            add(section(translate("handover.history"), duties.history(), DutiesPanel::period));
        });
        add(section(translate("handover.contacts"), page.contacts(), DutiesPanel::contact));
        add(section(translate("handover.holders"), page.holders(), DutiesPanel::holder));
    }

    private static <T> Section section(String heading, List<T> rows, Function<T, ListItem> row) {
        var section = new Section(new H2(heading));
        if (rows.isEmpty()) {
            section.add(new Paragraph(translate("handover.nothing")));
        } else {
            var list = new UnorderedList();
            list.addClassName("plain-rows");
            rows.forEach(it -> list.add(row.apply(it)));
            section.add(list);
        }
        return section;
    }

    private static ListItem completion(Unfinished it) {
        return row(
                activity(it.commitmentId(), it.code(), it.text(), it.period().code()),
                about(translate(
                        "handover.completion.about",
                        it.unitName(),
                        HandOverWords.period(it.period()),
                        HandOverWords.day(it.dueOn()))));
    }

    private static ListItem draft(Unfinished it) {
        var saved = it.savedAt();
        return row(
                activity(it.commitmentId(), it.code(), it.text(), it.period().code()),
                about(translate("handover.draft.about", it.unitName(), HandOverWords.period(it.period()))),
                about(saved == null ? "" : translate("handover.draft.saved", HandOverWords.day(saved), it.savedBy())));
    }

    private static ListItem promise(Promise it) {
        var text = new Span(it.text());
        text.getElement().setAttribute("lang", "sv");
        return row(
                text,
                about(translate("handover.promise.about", HandOverWords.day(it.dueOn()), it.unitName())),
                about(it.owner().isEmpty() ? "" : translate("handover.promise.owner", it.owner())),
                new Anchor("activities/" + it.commitmentId(), translate("handover.promise.activity", it.code())));
    }

    private static ListItem owned(Owned it) {
        var state = translate("activity.commitment.state." + it.state());
        var status = it.status();
        return row(
                activity(it.commitmentId(), it.code(), it.text(), ""),
                about(it.unitName() + ", " + state
                        + (status == null ? "" : ", " + translate("activity.status." + status))));
    }

    private static ListItem period(PeriodSum it) {
        return row(
                new Span(HandOverWords.period(it.period())),
                about(translate("handover.period.about", it.submitted(), it.expected(), it.inTime(), it.deviating())));
    }

    private static ListItem contact(Contact it) {
        return row(new Span(it.what()), about(it.who().isEmpty() ? translate("handover.nobody") : it.who()));
    }

    private static ListItem holder(HolderDetails it) {
        var to = it.to();
        var days = to == null
                ? translate("handover.holder.since", HandOverWords.day(it.from()))
                : translate("handover.holder.days", HandOverWords.day(it.from()), HandOverWords.day(to));
        return row(
                new Span(it.shownAs()), about(it.deputy() ? translate("handover.holder.deputy") + ", " + days : days));
    }

    private static Anchor activity(UUID commitmentId, String code, String text, String period) {
        var query = period.isEmpty() ? "" : "?period=" + period;
        var link = new Anchor("activities/" + commitmentId + query, code + " " + text);
        link.getElement().setAttribute("lang", "sv");
        return link;
    }

    private static Span about(String text) {
        var about = new Span(text);
        about.addClassName("row-about");
        about.setVisible(!text.isEmpty());
        return about;
    }

    private static ListItem row(Component... parts) {
        return new ListItem(parts);
    }
}
