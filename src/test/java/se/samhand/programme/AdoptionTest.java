package se.samhand.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.samhand.programme.DraftFixture.FIRST;
import static se.samhand.programme.DraftFixture.VNR;
import static se.samhand.programme.ProgrammeFixture.OFFICE;
import static se.samhand.programme.ProgrammeFixture.as;
import static se.samhand.programme.ProgrammeFixture.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import se.samhand.activity.ActivityFixture;
import se.samhand.organisation.Verification;
import se.samhand.programme.AdoptionFault.Reason;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalTest;

/** A draft becomes what the city has decided, once it is known what becomes of everything that units are doing. */
@PortalTest
class AdoptionTest {

    @Autowired
    private AdoptionService adoptions;

    @Autowired
    private MappingService mappings;

    @Autowired
    private VersionService versions;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private DraftFixture draft;

    @BeforeEach
    void aCityWithCommitments(@Autowired ActivityFixture city, @Autowired ProgrammeFixture fixture) {
        city.city(LocalDate.of(2026, 9, 21));
        fixture.theSecondVersion();
    }

    @Test
    void aDraftThatIsMappedTakesThePlaceOfTheVersionInForceFromItsFirstDay() {
        draft.copied();
        as(OFFICE, () -> mappings.acceptSameKeys(VNR));
        adopt();
        assertThat(states())
                .containsExactly(
                        tuple(1, VersionState.SUPERSEDED),
                        tuple(2, VersionState.SUPERSEDED),
                        tuple(3, VersionState.ADOPTED));
        assertThat(versionsNow().get(1).facts().validTo()).isEqualTo("2026-12-31");
        assertThat(versionsNow().get(2).history().adoptedByName()).isEqualTo("Petra");
        var today = as(OFFICE, () -> programmes.programme(VNR, null)).orElseThrow();
        assertThat(today.shown().orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void whatUnitsAreDoingMustHaveSomewhereToGo() {
        draft.copied();
        assertThat(preview().faults()).extracting(AdoptionFault::reason).containsExactly(Reason.NOT_MAPPED);
        assertThatThrownBy(this::adopt)
                .isInstanceOfSatisfying(
                        AdoptionNotPossible.class,
                        refused -> assertThat(refused.faults())
                                .extracting(AdoptionFault::reason)
                                .containsExactly(Reason.NOT_MAPPED));
        assertThat(states()).last().isEqualTo(tuple(3, VersionState.DRAFT));
    }

    @Test
    void whereNobodyIsDoingAnythingNothingNeedsToBeMapped() {
        as(OFFICE, () -> versions.start("HP", new NewDraft(true, FIRST, FIRST.plusYears(1), "", Verification.SOURCED)));
        var preview = as(OFFICE, () -> adoptions.preview("HP")).orElseThrow();
        assertThat(preview.faults()).extracting(AdoptionFault::reason).doesNotContain(Reason.NOT_MAPPED);
    }

    @Test
    void everythingThatIsMissingIsToldAtOnce() {
        draft.begins(false, LocalDate.of(2026, 1, 1));
        assertThat(preview().faults())
                .extracting(AdoptionFault::reason)
                .containsExactly(Reason.NO_GOALS, Reason.BEGINS_TOO_EARLY, Reason.NOT_MAPPED);
    }

    @Test
    void thePreviewSaysHowManyCommitmentsGoOnAndHowManyEnd() {
        draft.copied();
        draft.removes("3.5");
        as(OFFICE, () -> mappings.acceptSameKeys(VNR));
        as(OFFICE, () -> {
            mappings.decide(VNR, MappingSubject.ACTIVITY, "VNR-2021/3.5", Set.of());
            return true;
        });
        var preview = preview();
        var islands = preview.carried().stream()
                .filter(it -> it.code().equals("3.5"))
                .findFirst()
                .orElseThrow();
        assertThat(islands.kind()).isEqualTo(MappingKind.DROPPED);
        assertThat(preview.end()).isEqualTo(islands.commitments()).isPositive();
        assertThat(preview.goOn()).isGreaterThan(preview.end());
    }

    @Test
    void aDraftThatHasChangedSinceItsPreviewWasReadIsNotAdopted() {
        draft.copied();
        as(OFFICE, () -> mappings.acceptSameKeys(VNR));
        var read = preview().version();
        draft.rewords("3.2", "Påhittad ny lydelse");
        assertThatThrownBy(() -> adopt(read)).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(states()).last().isEqualTo(tuple(3, VersionState.DRAFT));
    }

    @Test
    void noStepIsTakenTwiceOrBackwards() {
        draft.copied();
        as(OFFICE, () -> mappings.acceptSameKeys(VNR));
        adopt();
        assertThatThrownBy(() -> adopt(0)).isInstanceOf(NoDraft.class);
        assertThatThrownBy(() -> as(OFFICE, () -> mappings.acceptSameKeys(VNR))).isInstanceOf(NoDraft.class);
        assertThatThrownBy(() -> as(OFFICE, () -> archive(3))).isInstanceOf(VersionCannotMove.class);
        assertThatThrownBy(() -> as(OFFICE, () -> archive(2))).isInstanceOf(VersionCannotMove.class);
        as(OFFICE, () -> archive(1));
        assertThatThrownBy(() -> as(OFFICE, () -> archive(1))).isInstanceOf(VersionCannotMove.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "PROGRAMME_OFFICE")
    void nobodyButTheProgrammeOfficeTakesAnyStep(Role role) {
        draft.copied();
        var version = draft.tree().version();
        List.<Runnable>of(
                        () -> versions.start("HP", new NewDraft(true, FIRST, FIRST, "", Verification.SOURCED)),
                        () -> versions.discard(VNR, version),
                        () -> versions.archive(VNR, 1),
                        () -> mappings.mapping(VNR),
                        () -> mappings.acceptSameKeys(VNR),
                        () -> mappings.decide(VNR, MappingSubject.ACTIVITY, "VNR-2021/3.2", Set.of()),
                        () -> adoptions.preview(VNR),
                        () -> adoptions.adopt(VNR, version))
                .forEach(step -> assertThatThrownBy(() -> as(person(role), () -> {
                            step.run();
                            return true;
                        }))
                        .isInstanceOf(AccessDeniedException.class));
        assertThat(states()).last().isEqualTo(tuple(3, VersionState.DRAFT));
    }

    private boolean archive(int number) {
        versions.archive(VNR, number);
        return true;
    }

    private void adopt() {
        adopt(preview().version());
    }

    private void adopt(long version) {
        as(OFFICE, () -> {
            adoptions.adopt(VNR, version);
            return true;
        });
    }

    private AdoptionPreview preview() {
        return as(OFFICE, () -> adoptions.preview(VNR)).orElseThrow();
    }

    private List<VersionSummary> versionsNow() {
        return as(OFFICE, () -> programmes.programme(VNR, null)).orElseThrow().versions();
    }

    private List<Tuple> states() {
        return versionsNow().stream()
                .map(version -> tuple(version.number(), version.facts().state()))
                .toList();
    }
}
