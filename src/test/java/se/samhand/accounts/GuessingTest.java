package se.samhand.accounts;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import se.samhand.support.PortalTest;

/** How guessing is slowed. */
@PortalTest
class GuessingTest {

    private static final Instant NOW = Instant.parse("2026-09-21T07:00:00Z");

    private Guessing guessing;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void timeStandsStill(@Autowired SignInFailureCounts counts) {
        guessing = new Guessing(counts, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void manyGuessesAtOnceGainNoMoreThanOneByOne() throws Exception {
        var guesses = new ArrayList<Callable<Boolean>>();
        for (int guess = 0; guess < 40; guess++) {
            guesses.add(() -> mayGuess("samordnare.jarva"));
        }
        try (var atOnce = Executors.newFixedThreadPool(8)) {
            var looked =
                    atOnce.invokeAll(guesses).stream().map(Future::resultNow).filter(it -> it);
            assertThat(looked).hasSize(5);
        }
    }

    @Test
    void manyAccountsFromOneAddressAtOnceGainNoMoreEither() throws Exception {
        var guesses = new ArrayList<Callable<Boolean>>();
        for (int guess = 0; guess < 60; guess++) {
            var name = "namn" + guess;
            guesses.add(() -> mayGuess(name));
        }
        try (var atOnce = Executors.newFixedThreadPool(8)) {
            var looked =
                    atOnce.invokeAll(guesses).stream().map(Future::resultNow).filter(it -> it);
            assertThat(looked).hasSize(20);
        }
    }

    @Test
    void theTableNamesNobody() {
        mayGuess("samordnare.jarva");
        assertThat(jdbc.queryForList("select subject from sign_in_failures", String.class))
                .hasSize(2)
                .allMatch(subject -> subject.matches("(account|address):[0-9a-f]{64}"));
    }

    @Test
    void eachWrongGuessDoublesTheWaitUpToAQuarterOfAnHour() {
        var failures = new SignInFailures();
        for (int guess = 0; guess < 5; guess++) {
            assertThat(failures.mustWait(5, NOW)).isFalse();
            failures.another(NOW);
        }
        assertThat(waitOf(failures)).isEqualTo(Duration.ofSeconds(1));
        failures.another(NOW);
        assertThat(waitOf(failures)).isEqualTo(Duration.ofSeconds(2));
        failures.another(NOW);
        assertThat(waitOf(failures)).isEqualTo(Duration.ofSeconds(4));
        for (int guess = 0; guess < 100; guess++) {
            failures.another(NOW);
        }
        assertThat(waitOf(failures)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void halfAnHourWithoutGuessesIsForgiven() {
        var failures = new SignInFailures();
        for (int guess = 0; guess < 50; guess++) {
            failures.another(NOW);
        }
        var later = NOW.plus(Duration.ofMinutes(31));
        assertThat(failures.mustWait(5, later)).isFalse();
        failures.another(later);
        assertThat(failures.mustWait(5, later)).isFalse();
    }

    private Boolean mayGuess(String username) {
        return requireNonNull(transaction.execute(status -> guessing.mayGuess(username, "192.0.2.1")));
    }

    private static Duration waitOf(SignInFailures failures) {
        var seconds = 0;
        while (failures.mustWait(5, NOW.plusSeconds(seconds))) {
            seconds++;
        }
        return Duration.ofSeconds(seconds);
    }
}
