package se.samhand.activity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.SwedishOrder;
import se.samhand.organisation.Unit;
import se.samhand.period.Period;

/**
 * The follow-ups of an activity by a unit and those that it came from, as answers to be read; whoever gave them keeps
 * their own name.
 */
record AnswersBefore(List<FollowUp> all, Map<UUID, Period> periods, Organisation organisation) {

    /** Without what has been sent back to be completed. */
    AnswersBefore onlySubmitted() {
        return new AnswersBefore(
                all.stream().filter(it -> it.stage().isSubmitted()).toList(), periods, organisation);
    }

    /** What was handed in for periods before this one, the latest first. */
    Stream<EarlierAnswer> before(Period period) {
        return all.stream()
                .filter(it -> it.stage().isSubmitted() || it.stage() == Stage.RETURNED)
                .map(this::answer)
                .filter(it -> it.period().to().isBefore(period.to()))
                .sorted(Comparator.comparing((EarlierAnswer it) -> it.period().to())
                        .reversed()
                        .thenComparing(EarlierAnswer::unitName, SwedishOrder.ofNames()));
    }

    /** What predecessors typed and never submitted, for whoever took over. */
    List<EarlierAnswer> leftTo(FollowUp followUp) {
        return all.stream()
                .filter(it -> it.isLeftTo(followUp))
                .filter(left -> !left.answer().equals(FollowUpDraft.EMPTY))
                .map(this::answer)
                .toList();
    }

    private EarlierAnswer answer(FollowUp followUp) {
        var details = followUp.details(Objects.requireNonNull(periods.get(followUp.periodId())));
        return new EarlierAnswer(
                details.commitmentId(),
                details.period(),
                details.unitId(),
                organisation.byId(details.unitId()).map(Unit::name).orElse(""),
                details.answer(),
                details.unchanged(),
                details.submittedAt());
    }
}
