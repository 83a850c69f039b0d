package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import se.samhand.activity.ActivityStatus;
import se.samhand.activity.CellState;
import se.samhand.activity.CheckInAhead;
import se.samhand.activity.CheckInDetails;
import se.samhand.activity.CheckInDraft;
import se.samhand.uikit.FieldFaults;
import se.samhand.uikit.Fields;
import se.samhand.uikit.Notices;

/** Light notes between the periods: day, status, two sentences. The period's text begins with them. */
class CheckInPanel extends Composite<Div> {

    private final transient CommitmentDesk desk;
    private final UUID commitmentId;
    private final DatePicker day = Fields.date(translate("activity.checkIn.day"));
    private final RadioButtonGroup<ActivityStatus> status = AnswerFields.status();
    private final TextArea text = Fields.area(translate("activity.checkIn.text"));
    private final FieldFaults faults =
            new FieldFaults().at("status", status).at("text", text).at("day", day);
    private final Div noted = new Div();

    CheckInPanel(CommitmentDesk desk, UUID commitmentId) {
        this.desk = desk;
        this.commitmentId = commitmentId;
        text.setMaxLength(600);
        text.setMinRows(2);
        text.setHelperText(translate("activity.checkIn.text.help"));
        var save = new Button(translate("activity.checkIn.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("follow-up-form");
        getContent().add(new Paragraph(translate("activity.checkIn.about")), status, text, day, new Div(save), noted);
        show();
    }

    private void show() {
        var all = desk.checkIns().of(commitmentId);
        status.clear();
        text.clear();
        day.setValue(desk.checkIns().today());
        var list = new OrderedList();
        list.addClassName("milestones");
        all.forEach(it -> list.add(item(it)));
        noted.removeAll();
        noted.add(all.isEmpty() ? new Paragraph(translate("activity.checkIn.none")) : list);
    }

    private static ListItem item(CheckInDetails checkIn) {
        var said = new Span(checkIn.text());
        said.addClassName("as-written");
        said.getElement().setAttribute("lang", "sv");
        var about = new Div(translate("activity.checkIn.noted", PeriodNames.day(checkIn.day()), checkIn.notedByName()));
        about.addClassName("row-about");
        return new ListItem(StatusWords.badge(CellState.valueOf(checkIn.status().name())), said, about);
    }

    private void save() {
        var draft = new CheckInDraft(day.getValue(), status.getValue(), text.getValue());
        if (!faults.noneIn(draft, desk.validator())) {
            return;
        }
        try {
            desk.checkIns().note(commitmentId, draft);
            Notices.success(translate("activity.checkIn.saved"));
            show();
        } catch (CheckInAhead ahead) {
            faults.say("day", translate("activity.checkIn.day.ahead"));
            faults.focusFirst();
        }
    }
}
