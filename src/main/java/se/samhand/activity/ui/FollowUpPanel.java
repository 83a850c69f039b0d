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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samhand.activity.CellState;
import se.samhand.activity.CommitmentPage;
import se.samhand.activity.FollowUpDetails;
import se.samhand.activity.ReviewAct;
import se.samhand.activity.ReviewDetails;
import se.samhand.activity.ReviewStepDetails;
import se.samhand.activity.Stage;
import se.samhand.period.Period;
import se.samhand.uikit.Facts;
import se.samhand.uikit.Fields;

/** One commitment and one period: what the programme says, what is answered, and what was answered before. */
class FollowUpPanel extends Composite<Section> {

    private final transient FollowUpDesk desk;
    private final transient CommitmentDesk commitments;
    private final H2 heading = new H2();

    FollowUpPanel(FollowUpDesk desk, CommitmentDesk commitments) {
        this.desk = desk;
        this.commitments = commitments;
        getContent().addClassName("follow-up");
        heading.getElement().setAttribute("tabindex", "-1");
        heading.getElement().setAttribute("lang", "sv");
    }

    /**
     * @param onPeriod takes the period that the person wants to see instead
     * @param onSaved after each save
     * @param onSubmitted after it has been submitted, or something was decided
     */
    void show(CommitmentPage page, SerializableConsumer<Period> onPeriod, Command onSaved, Command onSubmitted) {
        var commitment = page.commitment();
        heading.setText(commitment.activityCode() + " " + commitment.activityText());
        getContent().removeAll();
        getContent()
                .add(
                        new Header(heading, StatusWords.badge(page.state())),
                        new WhyPanel(desk.why(), commitment.id(), page.period().code(), commitment.activityCode()),
                        about(page),
                        periods(page, onPeriod));
        var undertaken = new CommitmentPanel(commitments, page, onSaved);
        var body = body(page, onSaved, onSubmitted);
        // Whoever came to fill in meets the fields first.
        getContent()
                .add(
                        fillsIn(page) && page.followUp().isPresent()
                                ? List.of(body, undertaken)
                                : List.of(undertaken, body));
        page.followUp()
                .map(it -> new BoardDecisionPanel(desk.decisions(), desk.validator(), it.boardId(), it.period()))
                .ifPresent(getContent()::add);
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
                                PeriodNames.day(due(page)),
                                PeriodNames.day(page.period().closes())));
    }

    private static LocalDate due(CommitmentPage page) {
        return page.followUp().map(FollowUpDetails::dueOn).orElse(page.period().due());
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
        if (!fillsIn(page)) {
            answer.add(new RemedyPanel(desk, page));
        }
        answer.add(page.followUp()
                .map(followUp -> answer(page, followUp, onSaved, onSubmitted))
                .orElseGet(() -> new Paragraph(
                        page.hidden() ? translate("activity.hidden", unit) : translate("activity.nothingExpected"))));
        page.excusable().ifPresent(id -> {
            var excused = page.state() == CellState.EXCUSED;
            answer.add(new ExcusePanel(desk, id, excused, onSubmitted));
        });
        var rail = new Div();
        desk.asides().forEach(it -> it.beside(page, intoText(answer)).ifPresent(rail::add));
        rail.add(earlier);
        rail.addClassName("follow-up-rail");
        var body = new Div(answer, rail);
        body.addClassName("follow-up-body");
        return body;
    }

    private static boolean fillsIn(CommitmentPage page) {
        return page.mayWrite() && page.lock().isEmpty();
    }

    /** The way into the form, where there is one that takes more text. */
    private static Optional<SerializableConsumer<String>> intoText(Component part) {
        if (part instanceof FollowUpEditor editor) {
            return Optional.of(editor).filter(FollowUpEditor::canAppend).map(it -> it::append);
        }
        return part.getChildren().flatMap(child -> intoText(child).stream()).findFirst();
    }

    private Component answer(CommitmentPage page, FollowUpDetails followUp, Command onSaved, Command onChanged) {
        var review = page.review().orElseThrow();
        var answer = new Div();
        page.exception()
                .filter(it -> it.news() && page.mayWrite())
                .ifPresent(it -> answer.add(LockPanel.news(desk, it, followUp.id(), onChanged)));
        if (fillsIn(page)) {
            page.exception()
                    .filter(it -> it.holds() && !it.news() && !followUp.returned())
                    .ifPresent(it -> answer.add(LockPanel.openUntil(it)));
            answer.add(editor(desk, page, followUp, review, onSaved, onChanged));
        } else {
            answer.addClassName("follow-up-read");
            var decided = followUp.stage().isSubmitted() || followUp.returned() || followUp.stage() == Stage.EXCUSED;
            if (decided) {
                answer.add(new ReviewState(followUp, review));
            } else if (!page.mayWrite()) {
                answer.add(new Paragraph(readOnly(page)));
            }
            EarlierAnswers.read(followUp.answer(), followUp.unchanged()).forEach(answer::add);
            page.sameTextSince()
                    .map(it -> new Paragraph(translate("activity.text.sameSince", PeriodNames.of(it))))
                    .ifPresent(answer::add);
            answer.add(EvidencePanel.toRead(desk, followUp.id()));
            if (page.mayWrite()) {
                answer.add(
                        followUp.stage().isSubmitted()
                                ? new ChangePanel(desk, followUp, review, onChanged)
                                : new LockPanel(desk, page, followUp.id(), onChanged));
            }
        }
        if (ReviewPanel.concerns(followUp, review)) {
            answer.add(new ReviewPanel(desk, followUp, review, onChanged));
        }
        answer.add(new ReviewRounds(review));
        return answer;
    }

    /** The form of a follow-up that the person may write in; empty when nothing is expected. */
    static Optional<Component> editor(FollowUpDesk desk, CommitmentPage page, Command onSaved, Command onSubmitted) {
        return page.followUp()
                .map(followUp -> editor(desk, page, followUp, page.review().orElseThrow(), onSaved, onSubmitted));
    }

    private static Component editor(
            FollowUpDesk desk,
            CommitmentPage page,
            FollowUpDetails followUp,
            ReviewDetails review,
            Command onSaved,
            Command onSubmitted) {
        var asked = review.latest(ReviewAct.RETURNED).filter(step -> followUp.returned());
        var canRepeat = asked.isEmpty()
                && page.earlier().stream().anyMatch(earlier -> earlier.unitId().equals(followUp.unitId()));
        var remarks = asked.map(ReviewStepDetails::marks).orElse(Map.of());
        var editor = new FollowUpEditor(desk, page, followUp, remarks, canRepeat, onSaved, onSubmitted);
        return asked.<Component>map(step -> new Div(new CompletionAsked(step, followUp), editor))
                .orElse(editor);
    }

    /** To those who do not fill it in. */
    private static String readOnly(CommitmentPage page) {
        return page.lock()
                .map(lock -> LockPanel.sentence(page, lock))
                .orElseGet(() ->
                        translate("activity.draft.readOnly", page.commitment().unitName()));
    }
}
