package se.samhand.activity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samhand.period.LockExceptionDetails;
import se.samhand.period.Period;

/**
 * Everything about a commitment and one period.
 *
 * @param periods for which something is or was expected, the latest first
 * @param period the one shown
 * @param followUp empty when nothing is expected for the period, or it is a draft that only its own board reads
 * @param review how far it has come, where the person reads it
 * @param lock why it cannot be written now; empty when whoever fills it in can, and when nothing is expected
 * @param state how it stands, as in the matrix
 * @param hidden whether there is a draft that the person may not read
 * @param mayWrite whether the person fills it in
 * @param excusable the follow-up that the person may excuse, or expect again when it is excused
 * @param earlier at most four answers given before, the latest first
 * @param takenOver drafts that predecessors left for this period
 * @param exception the board's latest request to open the period after it closed, for those of the board
 * @param remedies what was named before the period or, once handed in, in it; what is open first
 * @param situation what surrounds the follow-up today, for whoever fills it in
 * @param beginning the text that it can begin with, for whoever fills it in
 * @param sameTextSince the first of the periods in a row for which the same text was handed in
 * @param reading the commitment for who looks after it; empty where it has yet to be read
 */
public record CommitmentPage(
        CommitmentDetails commitment,
        List<Period> periods,
        Period period,
        Optional<FollowUpDetails> followUp,
        Optional<ReviewDetails> review,
        Optional<FollowUpLock> lock,
        CellState state,
        boolean hidden,
        boolean mayWrite,
        Optional<UUID> excusable,
        List<EarlierAnswer> earlier,
        List<EarlierAnswer> takenOver,
        Optional<LockExceptionDetails> exception,
        List<RemedyDetails> remedies,
        Optional<Situation> situation,
        Optional<Beginning> beginning,
        Optional<Period> sameTextSince,
        Optional<CommitmentReading> reading) {}
