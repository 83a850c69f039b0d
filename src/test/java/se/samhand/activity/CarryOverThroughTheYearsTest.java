package se.samhand.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.activity.ActivityFixture.as;
import static se.samhand.programme.DraftFixture.VNR;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.period.PeriodService;
import se.samhand.programme.AdoptionService;
import se.samhand.programme.DraftFixture;
import se.samhand.programme.MappingService;
import se.samhand.programme.ProgrammeFixture;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalTest;

/** Over several versions and a merger of districts: old answers keep their wording, and nothing undertaken is lost. */
@PortalTest
class CarryOverThroughTheYearsTest {

    private static final String QUESTIONS = "VNR-2021/3.2";
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 1);
    private static final String NEW_WORDS = "Påhittad: införa kortfrågor i hela staden";

    @Autowired
    private ActivityFixture fixture;

    @Autowired
    private ProgrammeFixture programme;

    @Autowired
    private DraftFixture draft;

    @Autowired
    private MappingService mappings;

    @Autowired
    private AdoptionService adoptions;

    @Autowired
    private CommitmentService service;

    @Autowired
    private CommitmentReader reader;

    @Autowired
    private CarryOverService carryOvers;

    @Autowired
    private FollowUpService followUps;

    @Autowired
    private PeriodService periods;

    @Autowired
    private Commitments commitments;

    @Test
    void aReportOfTheYearBeforeLastStillShowsTheWordingThatItAnswered() {
        fixture.city(LocalDate.of(2024, 5, 10));
        fixture.submits(
                "JAR",
                QUESTIONS,
                "2024-T1",
                new FollowUpDraft(ActivityStatus.ON_PLAN, "Två enheter frågar.", "", "", "", null));
        var answered = fixture.followUp("JAR", QUESTIONS, "2024-T1");
        as(fixture.person("STHLM", Role.ADMIN), () -> {
            periods.addYear(2026);
            return periods.addYear(2027);
        });
        fixture.itIs(LocalDate.of(2026, 9, 21));
        programme.theSecondVersion();
        adoptReworded();
        fixture.itIs(FIRST_DAY);
        fixture.renew();

        var page = as(karin(), () -> followUps.page(questionsOf("JAR", 3).id(), "2024-T1"))
                .orElseThrow();

        assertThat(page.commitment().versionNumber()).isEqualTo(1);
        assertThat(page.commitment().activityText()).isEqualTo("Implementera rutiner för kortfrågor");
        assertThat(page.followUp().orElseThrow().answer().narrative()).isEqualTo("Två enheter frågar.");
        var after = fixture.followUp("JAR", QUESTIONS, "2024-T1");
        assertThat(after.version()).isEqualTo(answered.version());
        assertThat(after.commitment().id()).isEqualTo(answered.commitment().id());
    }

    @Test
    void aUnitThatHasSaidNothingTakesOnWhatThoseItCameFromUndertook() {
        fixture.city(LocalDate.of(2023, 5, 2));
        answers("RIK", "I Rinkeby.");
        answers("SPT", "I Spånga.");
        fixture.itIs(LocalDate.of(2023, 7, 5));
        fixture.renew();
        as(fixture.person("STHLM", Role.ADMIN), () -> {
            periods.addYear(2025);
            return periods.addYear(2026);
        });
        programme.theSecondVersion();
        fixture.itIs(LocalDate.of(2026, 1, 1));
        fixture.renew();

        var carried = questionsOf("JAR", 2);
        assertThat(undertaking(carried).localText()).contains("I Rinkeby.", "I Spånga.");
        assertThat(undertaking(carried).state()).isEqualTo(CommitmentState.ONGOING);
        assertThat(undertaking(carried).ownerFunctionId()).isNull();
        assertThat(as(karin(), () -> carryOvers.thread(carried.id()))
                        .orElseThrow()
                        .before())
                .extracting(CommitmentDetails::unitName)
                .containsExactlyInAnyOrder("Rinkeby-Kista", "Spånga-Tensta");
    }

    private void adoptReworded() {
        draft.copied();
        draft.rewords("3.2", NEW_WORDS);
        as(fixture.person("SOF", Role.PROGRAMME_OFFICE), () -> {
            mappings.acceptSameKeys(VNR);
            adoptions.adopt(VNR, adoptions.preview(VNR).orElseThrow().version());
            return true;
        });
    }

    private void answers(String unit, String localText) {
        var commitment = questionsOf(unit, 1);
        as(fixture.person(unit, Role.COORDINATOR), () -> {
            service.answer(
                    commitment.id(),
                    commitment.version(),
                    new CommitmentDraft(CommitmentAnswer.YES_ADAPTED, localText, "", null));
            return true;
        });
    }

    private Commitment questionsOf(String unit, int version) {
        return commitments.findByUnitIdIn(List.of(fixture.unit(unit).id())).stream()
                .filter(it -> it.versionNumber() == version && it.activityKey().equals(QUESTIONS))
                .findFirst()
                .orElseThrow();
    }

    private PortalUser karin() {
        return fixture.person("JAR", Role.COORDINATOR);
    }

    private UndertakingDetails undertaking(Commitment commitment) {
        return as(karin(), () -> reader.read(commitment.id())).orElseThrow().undertaking();
    }
}
