package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.Command;
import jakarta.validation.ConstraintViolationException;
import java.util.Objects;
import se.samhand.activity.CommitmentReading;
import se.samhand.activity.PauseDraft;
import se.samhand.uikit.FieldFaults;
import se.samhand.uikit.Fields;

/** Where a coordinator lets a commitment rest, says that it is carried out, gives it up or takes it up again. */
class PausePanel extends Composite<Div> {

    private final transient CommitmentDesk desk;
    private final CommitmentReading reading;
    private final Command onChanged;
    private final DatePicker from = Fields.date(translate("activity.commitment.pause.from"));
    private final DatePicker to = Fields.date(translate("activity.commitment.pause.to"));
    private final TextArea reason = Fields.area(translate("activity.commitment.pause.reason"));
    private final FieldFaults faults = new FieldFaults();

    PausePanel(CommitmentDesk desk, CommitmentReading reading, Command onChanged) {
        this.desk = desk;
        this.reading = reading;
        this.onChanged = onChanged;
        getContent().addClassName("follow-up-form");
        if (reading.undertaking().state().hasEnded()) {
            getContent()
                    .add(new Div(button(
                            "activity.commitment.takeUpAgain",
                            () -> desk.deeds()
                                    .takeUpAgain(
                                            reading.commitment().id(),
                                            reading.commitment().version()))));
            return;
        }
        reading.undertaking().pauses().forEach(this::addPause);
        reason.setMaxLength(1000);
        faults.at("from", from).at("to", to).at("reason", reason);
        var days = new Div(from, to);
        days.addClassName("filters");
        var buttons = new Div(
                new Button(translate("activity.commitment.pause"), click -> pause()),
                button(
                        "activity.commitment.finish",
                        () -> desk.deeds()
                                .finish(
                                        reading.commitment().id(),
                                        reading.commitment().version())),
                new Button(translate("activity.commitment.giveUp"), click -> giveUp()));
        buttons.addClassName("form-actions");
        getContent().add(days, reason, buttons);
    }

    private void addPause(PauseDraft pause) {
        var goOn = button(
                "activity.commitment.goOn",
                () -> desk.deeds()
                        .goOn(
                                reading.commitment().id(),
                                reading.commitment().version(),
                                Objects.requireNonNull(pause.from())));
        var line = new Div(words(pause) + " ");
        line.add(goOn);
        getContent().add(line);
    }

    private Button button(String key, Command deed) {
        return new Button(translate(key), click -> CommitmentWords.doing(deed, onChanged));
    }

    private void pause() {
        var draft = new PauseDraft(from.getValue(), to.getValue(), reason.getValue());
        if (faults.noneIn(draft, desk.validator())) {
            CommitmentWords.doing(
                    () -> desk.deeds()
                            .pause(
                                    reading.commitment().id(),
                                    reading.commitment().version(),
                                    draft),
                    onChanged);
        }
    }

    private void giveUp() {
        faults.clear();
        try {
            CommitmentWords.doing(
                    () -> desk.deeds()
                            .giveUp(
                                    reading.commitment().id(),
                                    reading.commitment().version(),
                                    reason.getValue()),
                    onChanged);
        } catch (ConstraintViolationException unfit) {
            faults.say(
                    "reason",
                    translate(unfit.getConstraintViolations().iterator().next().getMessage()));
            faults.focusFirst();
        }
    }

    static String words(PauseDraft pause) {
        return translate(
                "activity.commitment.pause.words",
                PeriodNames.day(Objects.requireNonNull(pause.from())),
                PeriodNames.day(Objects.requireNonNull(pause.to())),
                pause.reason());
    }
}
