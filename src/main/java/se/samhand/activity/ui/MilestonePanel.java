package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import se.samhand.activity.CommitmentReading;
import se.samhand.activity.MilestoneDetails;
import se.samhand.activity.MilestoneDraft;
import se.samhand.activity.MilestoneReached;
import se.samhand.uikit.Confirmation;
import se.samhand.uikit.FieldFaults;
import se.samhand.uikit.Fields;
import se.samhand.uikit.Sign;
import se.samhand.uikit.StatusBadge;
import se.samhand.uikit.Tone;

/** The steps on the way of a commitment; its coordinator adds them and says when one is reached. */
class MilestonePanel extends Composite<Div> {

    private final transient CommitmentDesk desk;
    private final CommitmentReading reading;
    private final Command onChanged;

    MilestonePanel(CommitmentDesk desk, CommitmentReading reading, Command onChanged) {
        this.desk = desk;
        this.reading = reading;
        this.onChanged = onChanged;
        getContent().addClassName("follow-up-form");
        if (reading.milestones().isEmpty()) {
            getContent().add(new Paragraph(translate("activity.milestones.none")));
        } else {
            var list = new UnorderedList();
            list.addClassName("milestones");
            reading.milestones().forEach(it -> list.add(line(it)));
            getContent().add(list);
        }
        if (reading.mayWrite()) {
            getContent().add(adding());
        }
    }

    private ListItem line(MilestoneDetails milestone) {
        var text = new Span(milestone.text());
        text.getElement().setAttribute("lang", "sv");
        var line = new ListItem(badge(milestone), text);
        if (!milestone.evidence().isEmpty()) {
            var evidence = new Div(milestone.evidence());
            evidence.addClassName("row-about");
            evidence.getElement().setAttribute("lang", "sv");
            line.add(evidence);
        }
        if (reading.mayWrite()) {
            line.add(milestone.reachedOn() == null ? reaching(milestone) : takingBack(milestone));
        }
        return line;
    }

    private static StatusBadge badge(MilestoneDetails milestone) {
        var reached = milestone.reachedOn();
        if (reached != null) {
            return new StatusBadge(
                    Tone.GOOD, Sign.DONE, translate("activity.milestone.reached", PeriodNames.day(reached)));
        }
        var due = PeriodNames.day(milestone.dueOn());
        return milestone.late()
                ? new StatusBadge(Tone.BAD, Sign.ATTENTION, translate("activity.milestone.late", due))
                : new StatusBadge(Tone.NEUTRAL, Sign.WAITING, translate("activity.milestone.due.by", due));
    }

    private Component reaching(MilestoneDetails milestone) {
        var day = Fields.date(translate("activity.milestone.day"));
        var evidence = Fields.text(translate("activity.milestone.evidence"));
        evidence.setHelperText(translate("activity.milestone.evidence.help"));
        evidence.setMaxLength(1000);
        var faults = new FieldFaults().at("day", day).at("evidence", evidence);
        var commitment = reading.commitment().id();
        var reached = new Button(translate("activity.milestone.isReached"), click -> {
            var draft = new MilestoneReached(day.getValue(), evidence.getValue());
            if (faults.noneIn(draft, desk.validator())) {
                CommitmentWords.doing(
                        () -> desk.milestones().reached(commitment, milestone.id(), milestone.version(), draft),
                        onChanged);
            }
        });
        reached.setAriaLabel(translate("activity.milestone.isReached.which", milestone.text()));
        var remove = quiet(
                translate("activity.milestone.remove"),
                translate("activity.milestone.remove.which", milestone.text()),
                () -> Confirmation.ask(
                        translate("activity.milestone.remove.question", milestone.text()),
                        translate("activity.milestone.remove.loss"),
                        translate("activity.milestone.remove"),
                        () -> CommitmentWords.doing(
                                () -> desk.milestones().remove(commitment, milestone.id(), milestone.version()),
                                onChanged)));
        return row(day, evidence, reached, remove);
    }

    private Component takingBack(MilestoneDetails milestone) {
        return quiet(
                translate("activity.milestone.notReached"),
                translate("activity.milestone.notReached.which", milestone.text()),
                () -> CommitmentWords.doing(
                        () -> desk.milestones()
                                .notReached(reading.commitment().id(), milestone.id(), milestone.version()),
                        onChanged));
    }

    private static Button quiet(String verb, String heard, Command deed) {
        var button = new Button(verb, click -> deed.execute());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(heard);
        return button;
    }

    private Component adding() {
        TextField text = Fields.text(translate("activity.milestone.text"));
        text.setMaxLength(400);
        DatePicker due = Fields.date(translate("activity.milestone.due"));
        var faults = new FieldFaults().at("text", text).at("dueOn", due);
        var add = new Button(translate("activity.milestone.add"), click -> {
            var draft = new MilestoneDraft(text.getValue(), due.getValue());
            if (faults.noneIn(draft, desk.validator())) {
                CommitmentWords.doing(
                        () -> desk.milestones().add(reading.commitment().id(), draft), onChanged);
            }
        });
        return row(text, due, add);
    }

    private static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("filters");
        return row;
    }
}
