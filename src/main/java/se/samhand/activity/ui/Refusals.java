package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.joining;

import com.vaadin.flow.server.Command;
import se.samhand.activity.AlreadySubmitted;
import se.samhand.activity.AnswerNotAskedFor;
import se.samhand.activity.CannotBeExcused;
import se.samhand.activity.ChangedSinceRead;
import se.samhand.activity.EvidenceRefused;
import se.samhand.activity.Excused;
import se.samhand.activity.NoLongerExpected;
import se.samhand.activity.NotReadyToSubmit;
import se.samhand.activity.NotYourTurn;
import se.samhand.activity.NothingToChange;
import se.samhand.activity.NothingToRepeat;
import se.samhand.activity.OthersComeFirst;
import se.samhand.activity.OwnSubmission;
import se.samhand.activity.PeriodNotOpen;
import se.samhand.activity.ReviewRefused;
import se.samhand.activity.Stage;
import se.samhand.period.NothingToOpen;
import se.samhand.uikit.Notices;

/** The sentence for each refusal: what happened, why, and what to do. */
final class Refusals {

    private Refusals() {}

    /** Does it, or says why not; what is no refusal goes on to whoever answers for it. */
    static void telling(Command deed) {
        try {
            deed.execute();
        } catch (RuntimeException refusal) {
            Notices.failure(sentence(refusal));
        }
    }

    /** @throws RuntimeException the same, when it is no refusal */
    static String sentence(RuntimeException refusal) {
        return switch (refusal) {
            case ReviewRefused refused -> sentence(refused);
            case AlreadySubmitted submitted -> translate("activity.refused.submitted");
            case Excused excused -> translate("activity.refused.excused");
            case AnswerNotAskedFor notAsked -> translate("activity.refused.notAskedFor");
            case NoLongerExpected gone -> translate("activity.refused.notExpected");
            case NothingToRepeat nothing -> translate("activity.refused.nothingToRepeat");
            case NothingToChange nothing -> translate("activity.refused.nothingToChange");
            case CannotBeExcused begun -> translate("activity.refused.cannotBeExcused." + begunOrNot(begun.stage()));
            case PeriodNotOpen notOpen ->
                notOpen.isYetToOpen()
                        ? translate(
                                "activity.lock.NOT_YET_OPEN",
                                PeriodNames.of(notOpen.period()),
                                PeriodNames.day(notOpen.period().opens()))
                        : translate(
                                "activity.refused.closed",
                                PeriodNames.of(notOpen.period()),
                                PeriodNames.day(notOpen.period().closes()));
            case EvidenceRefused evidence -> translate("activity.evidence.refused." + evidence.reason());
            case NothingToOpen open -> translate("activity.refused.nothingToOpen");
            default -> throw refusal;
        };
    }

    /** Why the last answer is not enough today as it was. */
    static String repeating(NotReadyToSubmit refusal) {
        return translate(
                "activity.refused.repeatNotWhole",
                refusal.faults().stream()
                        .map(fault -> translate("activity.fault." + fault))
                        .collect(joining(" ")));
    }

    static String sentence(ReviewRefused refusal) {
        return switch (refusal) {
            case OwnSubmission own -> translate("activity.review.refused.own");
            case ChangedSinceRead changed -> translate("activity.review.refused.changed");
            case OthersComeFirst others ->
                translate("activity.review.refused.others", others.units().size());
            case NotYourTurn notYours -> translate("activity.review.refused." + notYours.stage());
        };
    }

    private static String begunOrNot(Stage stage) {
        return stage == Stage.EXPECTED || stage == Stage.EXCUSED ? stage.name() : "BEGUN";
    }
}
