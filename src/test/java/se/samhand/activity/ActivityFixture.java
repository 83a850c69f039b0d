package se.samhand.activity;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import se.samhand.accounts.AccountsFixture;
import se.samhand.clock.PortalClock;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.OrganisationFixture;
import se.samhand.organisation.Unit;
import se.samhand.period.Period;
import se.samhand.period.PeriodCalendar;
import se.samhand.period.PeriodFixture;
import se.samhand.period.PeriodService;
import se.samhand.programme.ProgrammeFixture;
import se.samhand.security.ActingFor;
import se.samhand.security.PortalAuthentication;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;
import se.samhand.support.KeptRows;

/** The example's city, programme and calendar on a day, and people who act for its units. */
@Component
public class ActivityFixture {

    private final OrganisationFixture units;
    private final ProgrammeFixture programmes;
    private final OrganisationDirectory directory;
    private final PeriodService periods;
    private final PeriodCalendar calendar;
    private final PeriodFixture calendars;
    private final Obligations obligations;
    private final FollowUps followUps;
    private final AccountsFixture accounts;
    private final PortalClock clock;
    private final FollowUpService service;
    private final ReviewService reviews;

    ActivityFixture(
            OrganisationFixture units,
            ProgrammeFixture programmes,
            OrganisationDirectory directory,
            PeriodService periods,
            PeriodCalendar calendar,
            PeriodFixture calendars,
            Obligations obligations,
            FollowUps followUps,
            AccountsFixture accounts,
            PortalClock clock,
            FollowUpService service,
            ReviewService reviews) {
        this.units = units;
        this.programmes = programmes;
        this.directory = directory;
        this.periods = periods;
        this.calendar = calendar;
        this.calendars = calendars;
        this.obligations = obligations;
        this.followUps = followUps;
        this.accounts = accounts;
        this.clock = clock;
        this.service = service;
        this.reviews = reviews;
    }

    /** The city with its programmes and a calendar of three years, on the day. */
    public void city(LocalDate today) {
        itIs(today);
        KeptRows.begin("the city on " + today, () -> make(today), this::forget);
    }

    private void forget() {
        units.forget();
        programmes.forget();
        calendars.forget();
    }

    private void make(LocalDate today) {
        units.stockholm();
        programmes.theProgrammes();
        as(person("STHLM", Role.ADMIN), () -> {
            for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
                periods.addYear(year);
            }
            return true;
        });
        obligations.renew();
    }

    public void renew() {
        obligations.renew();
    }

    public void itIs(LocalDate day) {
        clock.moveTo(day.atTime(10, 0).atZone(PortalClock.STOCKHOLM).toInstant());
    }

    Unit unit(String code) {
        return directory.readNow().byCode(code).orElseThrow();
    }

    Period period(String code) {
        return calendar.byCode(code).orElseThrow();
    }

    public PortalUser person(String unitCode, Role... roles) {
        var unit = unit(unitCode);
        var name = roles[0] + " " + unitCode;
        return new PortalUser(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                name,
                name,
                Locale.of("sv"),
                List.of(new ActingFor(unit.id(), unit.code(), unit.name(), Set.of(roles))));
    }

    static <T> T as(PortalUser user, Supplier<T> deed) {
        SecurityContextHolder.getContext().setAuthentication(new PortalAuthentication(user));
        try {
            return deed.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** Somebody with an account approves at the board from now on; without, its level of review does not exist. */
    void somebodyApprovesAt(String boardCode) {
        accounts.person(
                "godkanner." + boardCode.toLowerCase(Locale.ROOT), "Godkänner " + boardCode, boardCode, Role.APPROVER);
    }

    void somebodyCoordinatesAt(String boardCode) {
        accounts.person(
                "samordnar." + boardCode.toLowerCase(Locale.ROOT),
                "Samordnar " + boardCode,
                boardCode,
                Role.COORDINATOR);
    }

    /** The unit's coordinator hands it in; whoever reviews it has not begun. */
    public void submits(String unitCode, String activityKey, String periodCode, FollowUpDraft draft) {
        var followUp = followUp(unitCode, activityKey, periodCode);
        as(person(unitCode, Role.COORDINATOR), () -> service.submit(followUp.id(), followUp.version(), draft));
    }

    /** The unit's coordinator writes it and does not hand it in. */
    public void drafts(String unitCode, String activityKey, String periodCode, FollowUpDraft draft) {
        var followUp = followUp(unitCode, activityKey, periodCode);
        as(person(unitCode, Role.COORDINATOR), () -> service.save(followUp.id(), followUp.version(), draft));
    }

    /** It is sent back, and the unit says something else. */
    public void saysInstead(String unitCode, String activityKey, String periodCode, FollowUpDraft draft) {
        isSentBack(unitCode, activityKey, periodCode);
        submits(unitCode, activityKey, periodCode, draft);
    }

    /** The programme office asks about all of it. */
    public void isSentBack(String unitCode, String activityKey, String periodCode) {
        var sent = followUp(unitCode, activityKey, periodCode);
        var marks = Stream.of(Answer.values())
                .filter(sent.answer()::asksFor)
                .map(answer -> new MarkDraft(answer, "Vad menar ni?"))
                .toList();
        as(person("SOF", Role.PROGRAMME_OFFICE), () -> {
            reviews.askForCompletion(sent.id(), sent.version(), new CompletionDraft(today(), marks));
            return true;
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    public UUID idOf(String unitCode, String activityKey, String periodCode) {
        return followUp(unitCode, activityKey, periodCode).id();
    }

    /** The follow-up of a unit for an activity and a period. */
    FollowUp followUp(String unitCode, String activityKey, String periodCode) {
        var period = period(periodCode);
        return followUps.history(activityKey, Set.of(unit(unitCode).id())).stream()
                .filter(it -> it.periodId().equals(period.id()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + activityKey + " of " + unitCode + " for " + periodCode));
    }

    boolean isAwaited(String unitCode, String activityKey, String periodCode) {
        var period = period(periodCode);
        return followUps.history(activityKey, Set.of(unit(unitCode).id())).stream()
                .anyMatch(it -> it.periodId().equals(period.id()) && it.isAwaited());
    }
}
