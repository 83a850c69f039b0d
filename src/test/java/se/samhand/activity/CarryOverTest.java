package se.samhand.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samhand.activity.ActivityFixture.as;
import static se.samhand.programme.DraftFixture.VNR;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.samhand.programme.AdoptionService;
import se.samhand.programme.DraftFixture;
import se.samhand.programme.MappingService;
import se.samhand.programme.MappingSubject;
import se.samhand.programme.ProgrammeFixture;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalTest;
import se.samhand.tasks.TaskLine;
import se.samhand.tasks.TaskService;

/** What units undertake goes on in the next version from its first day, and what they have handed in stays as it was. */
@PortalTest
class CarryOverTest {

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
    private MilestoneService milestones;

    @Autowired
    private CarryOverService carryOvers;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Commitments commitments;

    private PortalUser karin;
    private PortalUser office;

    @BeforeEach
    void jarvaFollowsTheSecondVersion() {
        fixture.city(LocalDate.of(2026, 9, 21));
        programme.theSecondVersion();
        karin = fixture.person("JAR", Role.COORDINATOR);
        office = fixture.person("SOF", Role.PROGRAMME_OFFICE);
    }

    @Test
    void onTheFirstDayWhatIsUnfinishedGoesOnAsItWas() {
        answers("3.2", CommitmentAnswer.YES_ADAPTED, "Vi börjar med socialtjänsten.");
        var earlier = ofJarva("3.2", 2);
        as(karin, () -> {
            milestones.add(earlier.id(), new MilestoneDraft("Beslut i nämnden", LocalDate.of(2026, 6, 1)));
            milestones.add(earlier.id(), new MilestoneDraft("Alla enheter utbildade", LocalDate.of(2027, 6, 1)));
            var decided = milestonesOf(earlier).getFirst();
            milestones.reached(
                    earlier.id(),
                    decided.id(),
                    decided.version(),
                    new MilestoneReached(LocalDate.of(2026, 6, 1), "Dnr 1"));
            service.pause(
                    earlier.id(),
                    ofJarva("3.2", 2).version(),
                    new PauseDraft(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 31), "Byte av lokaler"));
            return true;
        });
        adoptReworded();
        assertThat(commitments.findAll()).noneMatch(it -> it.versionNumber() == 3);

        newYear();

        var carried = read(ofJarva("3.2", 3));
        assertThat(carried.undertaking().answer()).isEqualTo(CommitmentAnswer.YES_ADAPTED);
        assertThat(carried.undertaking().localText()).isEqualTo("Vi börjar med socialtjänsten.");
        assertThat(carried.undertaking().state()).isEqualTo(CommitmentState.ONGOING);
        assertThat(carried.undertaking().pauses()).hasSize(1);
        assertThat(carried.milestones()).extracting(MilestoneDetails::text).containsExactly("Alla enheter utbildade");
        assertThat(carried.commitment().activityText()).isEqualTo(NEW_WORDS);
        assertThat(read(earlier).commitment().activityText()).isEqualTo("Implementera rutiner för kortfrågor");
    }

    @Test
    void doingItAgainChangesNothing() {
        answers("3.2", CommitmentAnswer.YES, "");
        var earlier = ofJarva("3.2", 2);
        as(karin, () -> {
            milestones.add(earlier.id(), new MilestoneDraft("Alla enheter utbildade", LocalDate.of(2027, 6, 1)));
            return true;
        });
        adoptReworded();
        newYear();
        var before = commitments.count();
        fixture.renew();
        fixture.renew();
        assertThat(commitments.count()).isEqualTo(before);
        assertThat(read(ofJarva("3.2", 3)).milestones()).hasSize(1);
    }

    @Test
    void whereTheWordsAreOthersTheUnitIsAskedWhetherItsAnswerStillHolds() {
        answers("3.2", CommitmentAnswer.YES, "");
        answers("3.3", CommitmentAnswer.YES, "");
        adoptReworded();
        newYear();
        var carried = ofJarva("3.2", 3);
        assertThat(read(carried).undertaking().textChanged()).isTrue();
        assertThat(read(ofJarva("3.3", 3)).undertaking().textChanged()).isFalse();
        assertThat(as(karin, () -> carryOvers.toConfirm(carried.unitId())))
                .extracting(CommitmentDetails::activityCode)
                .containsExactly("3.2");
        assertThat(kinds()).contains("COMMITMENTS_CONFIRM");

        as(karin, () -> {
            carryOvers.confirm(carried.id(), ofJarva("3.2", 3).version());
            return true;
        });

        assertThat(read(carried).undertaking().textChanged()).isFalse();
        assertThat(kinds()).doesNotContain("COMMITMENTS_CONFIRM");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "COORDINATOR")
    void nobodyButTheCoordinatorConfirms(Role role) {
        var commitment = ofJarva("3.2", 2);
        assertThatThrownBy(() -> as(fixture.person("JAR", role), () -> {
                    carryOvers.confirm(commitment.id(), commitment.version());
                    return true;
                }))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anotherBoardsCoordinatorDoesNotConfirm() {
        var commitment = ofJarva("3.2", 2);
        assertThatThrownBy(() -> as(fixture.person("FAR", Role.COORDINATOR), () -> {
                    carryOvers.confirm(commitment.id(), commitment.version());
                    return true;
                }))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatIsFinishedDoesNotGoOn() {
        answers("3.3", CommitmentAnswer.YES, "");
        as(karin, () -> {
            service.finish(ofJarva("3.3", 2).id(), ofJarva("3.3", 2).version());
            return true;
        });
        adoptReworded();
        newYear();
        assertThat(read(ofJarva("3.3", 3)).undertaking().state()).isEqualTo(CommitmentState.PROPOSED);
        assertThat(thread(ofJarva("3.3", 3)).before()).isEmpty();
    }

    @Test
    void whatIsSplitGoesOnAsEachAndWhatIsMergedAsOne() {
        answers("3.2", CommitmentAnswer.YES_ADAPTED, "Vi börjar med socialtjänsten.");
        answers("1.2", CommitmentAnswer.YES_ADAPTED, "På fritidsgårdarna.");
        answers("1.3", CommitmentAnswer.YES_ADAPTED, "Med skolorna.");
        draft.copied();
        draft.removes("3.2");
        draft.removes("1.3");
        var one = draft.adds("3", "3.8", "Påhittad: införa kortfrågor");
        var other = draft.adds("3", "3.9", "Påhittad: följa upp kortfrågor");
        decide("VNR-2021/3.2", one, other);
        decide("VNR-2021/1.3", "VNR-2021/1.2");
        adopt();
        newYear();
        assertThat(read(ofJarva("3.8", 3)).undertaking().localText()).isEqualTo("Vi börjar med socialtjänsten.");
        assertThat(read(ofJarva("3.9", 3)).undertaking().localText()).isEqualTo("Vi börjar med socialtjänsten.");
        var merged = ofJarva("1.2", 3);
        assertThat(read(merged).undertaking().localText()).contains("På fritidsgårdarna.", "Med skolorna.");
        assertThat(read(merged).undertaking().textChanged()).isTrue();
        assertThat(thread(merged).before())
                .extracting(CommitmentDetails::activityCode)
                .containsExactly("1.2", "1.3");
        assertThat(thread(ofJarva("3.2", 2)).after())
                .extracting(CommitmentDetails::activityCode)
                .containsExactly("3.8", "3.9");
    }

    @Test
    void whatIsDroppedEndsAndSaysWhy() {
        answers("3.5", CommitmentAnswer.YES, "");
        draft.copied();
        draft.removes("3.5");
        decide("VNR-2021/3.5");
        adopt();
        fixture.itIs(LocalDate.of(2027, 3, 15));
        fixture.renew();
        var dropped = ofJarva("3.5", 2);
        assertThat(read(dropped).undertaking().state()).isEqualTo(CommitmentState.LAPSED);
        var ended = Objects.requireNonNull(thread(dropped).activity().ended());
        assertThat(ended.version()).isEqualTo(3);
        assertThat(ended.from()).isEqualTo(FIRST_DAY);
        assertThat(commitments.findAll())
                .noneMatch(it -> it.versionNumber() == 3 && it.activityCode().equals("3.5"));
    }

    private void adoptReworded() {
        draft.copied();
        draft.rewords("3.2", NEW_WORDS);
        adopt();
    }

    private void adopt() {
        as(office, () -> {
            mappings.acceptSameKeys(VNR);
            adoptions.adopt(VNR, adoptions.preview(VNR).orElseThrow().version());
            return true;
        });
    }

    private void decide(String key, String... becomes) {
        as(office, () -> {
            mappings.decide(VNR, MappingSubject.ACTIVITY, key, Set.of(becomes));
            return true;
        });
    }

    private void newYear() {
        fixture.itIs(FIRST_DAY);
        fixture.renew();
    }

    private void answers(String code, CommitmentAnswer answer, String localText) {
        var commitment = ofJarva(code, 2);
        as(karin, () -> {
            service.answer(commitment.id(), commitment.version(), new CommitmentDraft(answer, localText, "", null));
            return true;
        });
    }

    private Commitment ofJarva(String code, int version) {
        return commitments.findByUnitIdIn(List.of(fixture.unit("JAR").id())).stream()
                .filter(it -> it.versionNumber() == version
                        && it.activityCode().equals(code)
                        && it.programmeCode().equals(VNR))
                .findFirst()
                .orElseThrow();
    }

    private List<MilestoneDetails> milestonesOf(Commitment commitment) {
        return reader.read(commitment.id()).orElseThrow().milestones();
    }

    private CommitmentReading read(Commitment commitment) {
        return as(karin, () -> reader.read(commitment.id())).orElseThrow();
    }

    private CommitmentThread thread(Commitment commitment) {
        return as(karin, () -> carryOvers.thread(commitment.id())).orElseThrow();
    }

    private List<String> kinds() {
        return as(karin, tasks::mine).later().stream().map(TaskLine::kind).toList();
    }
}
