package se.samhand.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samhand.programme.DraftFixture.VNR;
import static se.samhand.programme.ProgrammeFixture.OFFICE;
import static se.samhand.programme.ProgrammeFixture.as;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.organisation.OrganisationFixture;
import se.samhand.programme.MappingPage.Ground;
import se.samhand.programme.MappingPage.Line;
import se.samhand.support.PortalTest;

/** What everything in force becomes in the draft: proposed by key and wording, decided by the programme office. */
@PortalTest
class MappingTest {

    @Autowired
    private MappingService service;

    @Autowired
    private VersionService versions;

    @Autowired
    private DraftFixture draft;

    @BeforeEach
    void aCopiedDraft(@Autowired OrganisationFixture units, @Autowired ProgrammeFixture fixture) {
        units.stockholm();
        fixture.theProgrammes();
        fixture.theSecondVersion();
        draft.copied();
    }

    @Test
    void whatHasKeptItsKeyIsProposedAndAllOfThatIsAcceptedAtOnce() {
        assertThat(page().undecided()).isEqualTo(page().lines().size());
        assertThat(line("3.2").ground()).isEqualTo(Ground.SAME_KEY);
        var accepted = as(OFFICE, () -> service.acceptSameKeys(VNR));
        assertThat(accepted).isEqualTo(page().lines().size());
        assertThat(page().undecided()).isZero();
        assertThat(line("3.2").kind()).isEqualTo(MappingKind.SAME);
    }

    @Test
    void whatIsNewAndReadsLikeSomethingThatIsGoneIsProposed() {
        draft.removes("3.2");
        var like = draft.adds("3", "3.9", "Införa rutiner för kortfrågor");
        assertThat(line("3.2").ground()).isEqualTo(Ground.LIKE_WORDING);
        assertThat(line("3.2").chosen()).containsExactly(like);
    }

    @Test
    void theKindFollowsFromHowManyBecomeHowMany() {
        var one = draft.adds("3", "3.8", "Påhittad första del");
        var other = draft.adds("3", "3.9", "Påhittad andra del");
        decide("3.2", one, other);
        decide("3.3", one);
        decide("3.5");
        decide("1.1", "VNR-2021/1.1");
        decide("1.2", "VNR-2021/1.2");
        decide("1.3", "VNR-2021/1.2");
        assertThat(line("3.2").kind()).isEqualTo(MappingKind.SPLIT);
        assertThat(line("3.3").kind()).isEqualTo(MappingKind.MERGED);
        assertThat(line("3.5").kind()).isEqualTo(MappingKind.DROPPED);
        assertThat(line("1.1").kind()).isEqualTo(MappingKind.SAME);
        assertThat(line("1.2").kind()).isEqualTo(MappingKind.MERGED);
        assertThat(line("1.3").kind()).isEqualTo(MappingKind.MERGED);
    }

    @Test
    void aDecisionForSomethingThatIsTakenAwaySinceNoLongerHolds() {
        decide("3.2", draft.adds("3", "3.9", "Påhittad"));
        draft.removes("3.9");
        assertThat(line("3.2").isDecided()).isFalse();
    }

    @Test
    void nothingBecomesWhatIsNotThere() {
        assertThatThrownBy(() -> decide("3.2", "VNR-2021/3.1")).isInstanceOf(MappingNotPossible.class);
        assertThatThrownBy(() -> as(OFFICE, () -> {
                    service.decide(VNR, MappingSubject.GOAL, "VNR-2021/3.2", Set.of());
                    return true;
                }))
                .isInstanceOf(MappingNotPossible.class);
    }

    @Test
    void theDecisionsGoWithTheDraft() {
        as(OFFICE, () -> service.acceptSameKeys(VNR));
        as(OFFICE, () -> {
            versions.discard(VNR, draft.tree().version());
            return true;
        });
        draft.copied();
        assertThat(page().undecided()).isEqualTo(page().lines().size());
    }

    private void decide(String code, String... becomes) {
        as(OFFICE, () -> {
            service.decide(VNR, MappingSubject.ACTIVITY, line(code).key(), Set.of(becomes));
            return true;
        });
    }

    private MappingPage page() {
        return as(OFFICE, () -> service.mapping(VNR)).orElseThrow();
    }

    private Line line(String code) {
        return page().lines().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
