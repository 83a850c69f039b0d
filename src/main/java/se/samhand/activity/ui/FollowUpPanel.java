package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import jakarta.validation.Validator;
import java.time.LocalDate;
import se.samhand.activity.CommitmentPage;
import se.samhand.activity.FollowUpDetails;
import se.samhand.activity.FollowUpService;
import se.samhand.clock.PortalClock;
import se.samhand.period.Period;
import se.samhand.uikit.Facts;
import se.samhand.uikit.Fields;

/** One commitment and one period: what the programme says, what is answered, and what was answered before. */
class FollowUpPanel extends Composite<Section> {

    private final transient FollowUpService followUps;
    private final transient Validator validator;
    private final transient CommitmentDesk desk;
    private final H2 heading = new H2();

    FollowUpPanel(FollowUpService followUps, Validator validator, CommitmentDesk desk) {
        this.followUps = followUps;
        this.validator = validator;
        this.desk = desk;
        getContent().addClassName("follow-up");
        heading.getElement().setAttribute("tabindex", "-1");
        heading.getElement().setAttribute("lang", "sv");
    }

    /**
     * @param onPeriod takes the period that the person wants to see instead
     * @param onSaved after each save
     * @param onSubmitted after it has been submitted
     */
    void show(CommitmentPage page, SerializableConsumer<Period> onPeriod, Command onSaved, Command onSubmitted) {
        var commitment = page.commitment();
        heading.setText(commitment.activityCode() + " " + commitment.activityText());
        getContent().removeAll();
        getContent()
                .add(
                        new Header(heading, StatusWords.badge(page.state())),
                        about(page),
                        periods(page, onPeriod),
                        new CommitmentPanel(desk, commitment.id(), onSaved),
                        body(page, onSaved, onSubmitted));
    }

    void focus() {
        heading.getElement().callJsFunction("focus");
    }

    private static Facts about(CommitmentPage page) {
        var commitment = page.commitment();
        var goal = new Anchor(
                "programmes/" + commitment.programmeCode() + "/goals/" + commitment.goalCode() + "?version="
                        + commitment.versionNumber(),
                translate(
                        "activity.programme.where",
                        commitment.programmeCode(),
                        Integer.toString(commitment.versionNumber()),
                        commitment.goalCode()));
        return new Facts()
                .add(translate("activity.unit"), commitment.unitName())
                .add(translate("activity.role"), translate("activity.role." + commitment.role()))
                .add(translate("activity.programme"), goal)
                .add(
                        translate("activity.due"),
                        translate(
                                "activity.due.dates",
                                PeriodNames.day(page.period().due()),
                                PeriodNames.day(page.period().closes())));
    }

    private static Select<Period> periods(CommitmentPage page, SerializableConsumer<Period> onPeriod) {
        Select<Period> select = Fields.choice(translate("activity.period"));
        select.setItems(page.periods());
        select.setItemLabelGenerator(PeriodNames::of);
        select.setValue(page.period());
        select.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                onPeriod.accept(change.getValue());
            }
        });
        return select;
    }

    private Component body(CommitmentPage page, Command onSaved, Command onSubmitted) {
        var unit = page.commitment().unitName();
        var earlier = new EarlierAnswers(translate("activity.earlier"), page.earlier(), unit);
        var answer = new Div();
        answer.addClassName("follow-up-answer");
        if (!page.takenOver().isEmpty()) {
            answer.add(new EarlierAnswers(translate("activity.takenOver"), page.takenOver(), unit));
        }
        answer.add(page.followUp()
                .map(followUp -> answer(page, followUp, onSaved, onSubmitted))
                .orElseGet(() -> new Paragraph(
                        page.hidden() ? translate("activity.hidden", unit) : translate("activity.nothingExpected"))));
        var body = new Div(answer, earlier);
        body.addClassName("follow-up-body");
        return body;
    }

    private Component answer(CommitmentPage page, FollowUpDetails followUp, Command onSaved, Command onSubmitted) {
        var mayFillIn =
                page.mayWrite() && followUp.expected() && !followUp.stage().isSubmitted();
        if (mayFillIn && page.open()) {
            var canRepeat =
                    page.earlier().stream().anyMatch(earlier -> earlier.unitId().equals(followUp.unitId()));
            return new FollowUpEditor(followUps, validator, followUp, canRepeat, onSaved, onSubmitted);
        }
        var read = new Div();
        read.addClassName("follow-up-read");
        if (followUp.stage().isSubmitted()) {
            read.add(submitted(followUp));
        } else {
            read.add(new Paragraph(notOpen(page)));
        }
        EarlierAnswers.read(followUp.answer(), followUp.unchanged()).forEach(read::add);
        return read;
    }

    private static Paragraph submitted(FollowUpDetails followUp) {
        var at = followUp.submittedAt();
        var day = at == null ? "" : PeriodNames.day(LocalDate.ofInstant(at, PortalClock.STOCKHOLM));
        return new Paragraph(translate("activity.submitted.by", day, followUp.submittedByName()));
    }

    private static String notOpen(CommitmentPage page) {
        return page.open()
                ? translate("activity.draft.readOnly", page.commitment().unitName())
                : translate(
                        "activity.refused.notOpen",
                        PeriodNames.of(page.period()),
                        PeriodNames.day(page.period().opens()),
                        PeriodNames.day(page.period().closes()));
    }
}
