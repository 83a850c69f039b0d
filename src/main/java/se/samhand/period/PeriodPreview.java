package se.samhand.period;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Works out what a change of a period's days would do. */
@Component
class PeriodPreview {

    private final LockExceptions exceptions;
    private final LockTasks names;
    private final List<PeriodChangeEffects> effects;
    private final Clock clock;

    PeriodPreview(LockExceptions exceptions, LockTasks names, List<PeriodChangeEffects> effects, Clock clock) {
        this.exceptions = exceptions;
        this.names = names;
        this.effects = effects;
        this.clock = clock;
    }

    ChangePreview of(Period before, Period after) {
        var today = LocalDate.now(clock);
        var holding = exceptions.holding(before.id(), today).stream()
                .map(it -> it.details(before, names.nameOf(it), today))
                .toList();
        Predicate<LockExceptionDetails> unneeded = it -> !after.closes().isBefore(it.until());
        return new ChangePreview(
                before.stateOn(today),
                after.stateOn(today),
                effects.stream()
                        .map(it -> it.of(before, after, today))
                        .findFirst()
                        .orElse(ChangeEffects.NONE),
                holding.stream().filter(unneeded).toList(),
                holding.stream().filter(unneeded.negate()).toList());
    }
}
