package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.server.Command;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import se.samhand.activity.CommitmentNotPossible;
import se.samhand.activity.CommitmentState;
import se.samhand.organisation.people.FunctionDetails;
import se.samhand.organisation.people.HolderDetails;
import se.samhand.uikit.Notices;
import se.samhand.uikit.Sign;
import se.samhand.uikit.StatusBadge;
import se.samhand.uikit.Tone;

/** How commitments are spoken of, and how refusals about them are told. */
final class CommitmentWords {

    private CommitmentWords() {}

    static StatusBadge badge(CommitmentState state) {
        return new StatusBadge(tone(state), sign(state), word(state));
    }

    static String word(CommitmentState state) {
        return translate("activity.commitment.state." + state);
    }

    static Tone tone(CommitmentState state) {
        return switch (state) {
            case DONE -> Tone.GOOD;
            case COMMITTED, ONGOING -> Tone.ACTIVE;
            case PAUSED, NA_REQUESTED -> Tone.WARNING;
            case NA_REFUSED, DISCONTINUED -> Tone.BAD;
            case PROPOSED, NA_ACCEPTED, LAPSED -> Tone.NEUTRAL;
        };
    }

    static Sign sign(CommitmentState state) {
        return switch (state) {
            case DONE -> Sign.DONE;
            case COMMITTED, ONGOING -> Sign.FORWARD;
            case PAUSED, NA_REQUESTED -> Sign.WAITING;
            case NA_REFUSED -> Sign.RETURNED;
            case DISCONTINUED -> Sign.STOP;
            case PROPOSED, NA_ACCEPTED, LAPSED -> Sign.NONE_YET;
        };
    }

    /** The function, and who holds it today or that nobody does. */
    static String owner(FunctionDetails function) {
        return translate(
                "activity.commitment.owner.held",
                function.name(),
                function.acting()
                        .map(HolderDetails::shownAs)
                        .orElseGet(() -> translate("activity.commitment.owner.vacant")));
    }

    /** Does it and says so; a refusal is told as a sentence, and the page is shown anew after a lost race. */
    static void doing(Command deed, Command onChanged) {
        try {
            deed.execute();
            Notices.success(translate("activity.commitment.saved"));
            onChanged.execute();
        } catch (CommitmentNotPossible refusal) {
            Notices.failure(translate("activity.commitment.refused." + refusal.reason()));
        } catch (ObjectOptimisticLockingFailureException changedMeanwhile) {
            Notices.failure(translate("activity.commitment.refused.changed"));
        }
    }
}
