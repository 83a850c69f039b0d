package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import java.util.Objects;
import java.util.UUID;
import se.samhand.activity.CommitmentPage;
import se.samhand.activity.FollowUpLock;
import se.samhand.period.LockExceptionDetails;
import se.samhand.period.LockState;
import se.samhand.uikit.Notices;

/** Why nothing can be written, and who can lift that; where it is the period that has closed, asks to have it opened. */
class LockPanel extends Composite<Div> {

    private final transient FollowUpDesk desk;
    private final UUID followUpId;
    private final Command onChanged;

    /** For whoever fills it in. */
    LockPanel(FollowUpDesk desk, CommitmentPage page, UUID followUpId, Command onChanged) {
        this.desk = desk;
        this.followUpId = followUpId;
        this.onChanged = onChanged;
        var lock = page.lock().orElseThrow();
        getContent().addClassName("lock");
        getContent().add(new Paragraph(sentence(page, lock)));
        if (lock == FollowUpLock.PERIOD_CLOSED) {
            page.exception().ifPresent(this::earlier);
            if (page.exception().filter(it -> it.state() == LockState.ASKED).isEmpty()) {
                getContent().add(asking());
            }
        }
    }

    /** The exact cause, and who can lift it. */
    static String sentence(CommitmentPage page, FollowUpLock lock) {
        var period = PeriodNames.of(page.period());
        return switch (lock) {
            case NOT_YET_OPEN ->
                translate(
                        "activity.lock.NOT_YET_OPEN",
                        period,
                        PeriodNames.day(page.period().opens()));
            case PERIOD_CLOSED ->
                translate(
                        "activity.lock.PERIOD_CLOSED",
                        period,
                        PeriodNames.day(page.period().closes()));
            default -> translate("activity.lock." + lock);
        };
    }

    /** Above the fields, while an exception holds. */
    static Div openUntil(LockExceptionDetails exception) {
        var box = new Div(new Paragraph(translate(
                "activity.lock.open",
                PeriodNames.of(exception.period()),
                exception.unitName(),
                PeriodNames.day(Objects.requireNonNull(exception.until())))));
        box.addClassName("lock");
        return box;
    }

    /** What was decided, for as long as nobody of the board has said that they have read it. */
    static Div news(FollowUpDesk desk, LockExceptionDetails exception, UUID followUpId, Command onRead) {
        var box = exception.holds() ? openUntil(exception) : new Div();
        if (exception.until() == null) {
            box.add(refused(exception));
        }
        box.add(written(exception.decision()), read(desk, followUpId, onRead));
        box.addClassName("notice-box");
        return box;
    }

    private static Paragraph refused(LockExceptionDetails exception) {
        return new Paragraph(translate(
                "activity.lock.refused",
                ReviewState.day(Objects.requireNonNull(exception.decidedAt())),
                exception.decidedByName()));
    }

    private static Paragraph written(String decision) {
        var said = new Paragraph(decision);
        said.addClassName("as-written");
        said.getElement().setAttribute("lang", "sv");
        said.setVisible(!decision.isEmpty());
        return said;
    }

    private void earlier(LockExceptionDetails exception) {
        if (exception.state() == LockState.ASKED) {
            getContent()
                    .add(new Paragraph(translate(
                            "activity.lock.waits", exception.askedByName(), ReviewState.day(exception.askedAt()))));
        } else if (exception.hasEnded()) {
            getContent()
                    .add(new Paragraph(translate(
                            "activity.lock.ended",
                            exception.unitName(),
                            PeriodNames.day(Objects.requireNonNull(exception.until())))));
        } else if (!exception.news()) {
            getContent().add(refused(exception), written(exception.decision()));
        }
    }

    /** Takes the news of the decision off the list of what waits. */
    private static Button read(FollowUpDesk desk, UUID followUpId, Command onRead) {
        return new Button(
                translate("activity.lock.read"),
                click -> Refusals.telling(() -> {
                    desk.locks().hasRead(followUpId);
                    Notices.success(translate("activity.lock.read.done"));
                    onRead.execute();
                }));
    }

    private ReasonForm asking() {
        return new ReasonForm(
                desk.validator(),
                translate("activity.lock.why"),
                translate("activity.lock.ask"),
                reason -> Refusals.telling(() -> {
                    desk.locks().askToOpen(followUpId, reason);
                    Notices.success(translate("activity.lock.asked"));
                    onChanged.execute();
                }));
    }
}
