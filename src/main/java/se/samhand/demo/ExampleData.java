package se.samhand.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.samhand.activity.LatestAnswer;
import se.samhand.audit.AuditLog;
import se.samhand.audit.LatestAct;
import se.samhand.clock.PortalClock;

/**
 * Plays the example once into a fresh data folder, and sets its clock: to Monday 21 September 2026 at nine the first
 * time, later to the latest moment in the data, never back.
 */
@Component
@Profile("demo")
class ExampleData implements ApplicationRunner {

    static final Instant BEGINS =
            LocalDateTime.of(2026, 9, 21, 9, 0).atZone(PortalClock.STOCKHOLM).toInstant();

    static final String BEGUN = "example.begun";
    static final String PLAYED = "example.played";

    private static final Logger LOG = LoggerFactory.getLogger(ExampleData.class);

    private final ExampleCast cast;
    private final ExampleStory story;
    private final LatestAct latestAct;
    private final LatestAnswer latestAnswer;
    private final AuditLog log;
    private final TransactionOperations transaction;
    private final PortalClock clock;

    ExampleData(
            ExampleCast cast,
            ExampleStory story,
            LatestAct latestAct,
            LatestAnswer latestAnswer,
            AuditLog log,
            TransactionOperations transaction,
            PortalClock clock) {
        this.cast = cast;
        this.story = story;
        this.latestAct = latestAct;
        this.latestAnswer = latestAnswer;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (latestAct.hasBeen(PLAYED)) {
            clock.moveTo(latestMoment());
        } else if (latestAct.at().isPresent()) {
            LOG.warn("The database holds other data; the example is not played into it");
        } else {
            // Before anything is noted: nothing of the example may lie after the day it begins on.
            clock.moveTo(BEGINS);
            note(BEGUN);
            story.play();
            clock.moveTo(BEGINS);
            note(PLAYED);
        }
    }

    private Instant latestMoment() {
        return Stream.of(latestAct.at(), latestAnswer.at())
                .flatMap(Optional::stream)
                .filter(BEGINS::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(BEGINS);
    }

    private void note(String act) {
        cast.asTeller(
                () -> transaction.executeWithoutResult(status -> log.record(act, "example", null, "Exempeldata", "")));
    }
}
