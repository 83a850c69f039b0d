package se.samhand.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import se.samhand.clock.PortalClock;
import se.samhand.importing.ImportFile;
import se.samhand.importing.ImportService;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.partners.AgreementDraft;
import se.samhand.partners.AgreementService;
import se.samhand.period.Period;
import se.samhand.period.PeriodCalendar;
import se.samhand.period.PeriodService;
import se.samhand.programme.VersionService;

/** What has happened in the example until its clock begins: five years, from the files the programme came in. */
@Component
@Profile("demo")
class ExampleStory {

    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 4);
    private static final String LATEST = "2026-T2";
    private static final String CLOSED_LAST = "2026-T1";
    private static final String LAST_BEFORE_THE_CHANGE = "2024-T2";
    private static final LocalDate DRAFT_BEGUN = LocalDate.of(2026, 9, 14);
    private static final List<String> FILES = List.of(
            "org-units.csv",
            "org-successions.csv",
            "unit-hosts.csv",
            "programmes.csv",
            "programme-versions.csv",
            "goals.csv",
            "activities.csv",
            "code-lists.csv",
            "indicators.csv",
            "initiatives.csv",
            "rvc-coverage.csv");

    private final ExampleCast cast;
    private final ExampleFunctions functions;
    private final ExampleCommitments commitments;
    private final ExampleFollowUps followUps;
    private final ExampleReviews reviews;
    private final ExampleLocks locks;
    private final ExampleJudgements judgements;
    private final ExampleQuestions questions;
    private final ExampleDraft draft;
    private final ExampleRoutines routines;
    private final ExampleSessions sessions;
    private final ExampleIndicators indicators;
    private final ImportService imports;
    private final PeriodService periods;
    private final PeriodCalendar calendar;
    private final VersionService versions;
    private final AgreementService agreements;
    private final OrganisationDirectory directory;
    private final PortalClock clock;

    ExampleStory(
            ExampleCast cast,
            ExampleFunctions functions,
            ExampleCommitments commitments,
            ExampleFollowUps followUps,
            ExampleReviews reviews,
            ExampleLocks locks,
            ExampleJudgements judgements,
            ExampleQuestions questions,
            ExampleDraft draft,
            ExampleRoutines routines,
            ExampleSessions sessions,
            ExampleIndicators indicators,
            ImportService imports,
            PeriodService periods,
            PeriodCalendar calendar,
            VersionService versions,
            AgreementService agreements,
            OrganisationDirectory directory,
            PortalClock clock) {
        this.cast = cast;
        this.functions = functions;
        this.commitments = commitments;
        this.followUps = followUps;
        this.reviews = reviews;
        this.locks = locks;
        this.judgements = judgements;
        this.questions = questions;
        this.draft = draft;
        this.routines = routines;
        this.sessions = sessions;
        this.indicators = indicators;
        this.imports = imports;
        this.periods = periods;
        this.calendar = calendar;
        this.versions = versions;
        this.agreements = agreements;
        this.directory = directory;
        this.clock = clock;
    }

    void play() {
        itIs(FIRST_DAY);
        cast.asTeller(() -> {
            importFiles();
            IntStream.rangeClosed(2021, 2027).forEach(periods::addYear);
            versions.carryOver("VNR-2021", 1, 2, LocalDate.of(2025, 12, 31), LocalDate.of(2026, 12, 31));
            cast.arrive(FIRST_DAY);
            functions.begin(FIRST_DAY);
        });
        cast.as("handlaggare.iop", this::agree);
        for (var period : calendar.all()) {
            var day = period.due().minusDays(6);
            if (day.isBefore(LocalDate.ofInstant(ExampleData.BEGINS, PortalClock.STOCKHOLM))) {
                itIs(day);
                commitments.answer(period, day);
                indicators.aim(period);
                followUps.answer(period);
                indicators.answer(period);
                if (period.code().equals(LATEST) || period.code().equals(CLOSED_LAST)) {
                    judgements.areMade(period, period.code().equals(LATEST));
                }
                if (!period.code().equals(LATEST)) {
                    review(period);
                }
                if (period.code().equals(LAST_BEFORE_THE_CHANGE)) {
                    functions.isReceived(this::itIs);
                }
            }
        }
        itIs(DRAFT_BEGUN);
        functions.goesOver();
        cast.as("programkontor", draft::begin);
        routines.areWritten();
        sessions.arePlanned();
        sessions.isHeld(this::itIs);
        reviewLatest();
        cast.comeIn();
    }

    private void review(Period period) {
        itIs(period.due().plusDays(2));
        reviews.approveAll(period);
        if (period.code().equals(CLOSED_LAST)) {
            judgements.isPutTogether(period);
            itIs(period.closes().plusDays(3));
            locks.isRefused(period, "FAR");
        }
    }

    private void reviewLatest() {
        var latest = calendar.byCode(LATEST).orElseThrow();
        var day = latest.due().plusDays(2);
        itIs(day);
        questions.areAsked(latest, day);
        indicators.areAskedAbout(calendar.byCode(CLOSED_LAST).orElseThrow());
        reviews.approveSome(latest, day);
        locks.isGranted(calendar.byCode(CLOSED_LAST).orElseThrow(), "SVB", latest.closes());
    }

    private void importFiles() {
        var files = new ArrayList<ImportFile>();
        FILES.forEach(name -> files.add(new ImportFile(name, new ClassPathResource("demo/" + name))));
        var checked = imports.check(files);
        var faults = imports.faults(checked.id(), PageRequest.of(0, 20)).getContent();
        if (checked.counts().faults() > 0) {
            throw new IllegalStateException("The example's own files are not in order: " + faults);
        }
        imports.confirm(checked.id(), checked.version());
    }

    /** The term, the numbers and Exempeljouren are made up; only the partnership with 1000 Möjligheter is known. */
    private boolean agree() {
        agree("1000M", "Exempel-2021/1", "Partnerskap med Stiftelsen 1000 Möjligheter", "VNR-2021/1", "VNR-2021/4");
        agree("EXJ", "Exempel-2022/7", "Partnerskap med Exempeljouren", "VNR-2021/4");
        return true;
    }

    private void agree(String partner, String number, String title, String... goals) {
        var unit = directory.readNow().byCode(partner).orElseThrow();
        agreements.agree(
                unit.id(),
                new AgreementDraft(
                        number, title, "", LocalDate.of(2021, 12, 1), LocalDate.of(2026, 12, 31), Set.of(goals)));
    }

    private void itIs(LocalDate day) {
        clock.moveTo(day.atTime(9, 0).atZone(PortalClock.STOCKHOLM).toInstant());
    }
}
