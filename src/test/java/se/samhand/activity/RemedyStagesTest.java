package se.samhand.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samhand.activity.ActivityFixture.as;

import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalTest;

/** Each step that a remedy may take, and each that it may not, for everybody who might try. */
@PortalTest
class RemedyStagesTest {

    private static final String QUESTIONS = "VNR-2021/3.2";
    private static final FollowUpDraft ON_PLAN =
            new FollowUpDraft(ActivityStatus.ON_PLAN, "Två av sju enheter är klara.", "", "", "", null);

    @Autowired
    private ActivityFixture fixture;

    @Autowired
    private RemedyService service;

    @Autowired
    private Remedies remedies;

    private PortalUser karin;

    @BeforeEach
    void jarvaDeviates() {
        fixture.city(LocalDate.of(2025, 9, 1));
        karin = fixture.person("JAR", Role.COORDINATOR);
        fixture.submits(
                "JAR",
                QUESTIONS,
                "2025-T2",
                new FollowUpDraft(
                        ActivityStatus.DEVIATES,
                        "Det går långsamt.",
                        "Obesatta tjänster.",
                        "Vi anlitar en vikarie.",
                        "Avdelningschef",
                        LocalDate.of(2025, 11, 1)));
    }

    static Stream<Arguments> everyStepFromEveryState() {
        return Stream.of(RemedyState.values())
                .flatMap(from -> Stream.of(RemedyState.values()).map(to -> Arguments.of(from, to)));
    }

    /** That it is withdrawn follows from the completion of its follow-up, and is nothing that anybody says. */
    @ParameterizedTest
    @MethodSource("everyStepFromEveryState")
    void whatIsSettledStaysSoAndWhatGoesOnIsSettledByAWord(RemedyState from, RemedyState to) {
        arrange(from);
        if (to == RemedyState.WITHDRAWN) {
            assertThatThrownBy(() -> says(karin, to)).isInstanceOf(ConstraintViolationException.class);
            assertThat(remedy().isOpen()).isEqualTo(from == RemedyState.ONGOING);
        } else if (from.isSettled()) {
            assertThatThrownBy(() -> says(karin, to)).isInstanceOf(RemedySettled.class);
            assertThat(remedy().isOpen()).isFalse();
        } else {
            says(karin, to);
            assertThat(remedy().isOpen()).isEqualTo(to == RemedyState.ONGOING);
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyTheCoordinatorOfTheUnitSaysHowItGoes(Role role) {
        assertThatThrownBy(() -> says(fixture.person("FAR", role), RemedyState.DONE))
                .isInstanceOf(AccessDeniedException.class);
        var own = fixture.person("JAR", role);
        if (role == Role.COORDINATOR) {
            says(own, RemedyState.DONE);
            assertThat(remedy().isOpen()).isFalse();
        } else {
            assertThatThrownBy(() -> says(own, RemedyState.DONE)).isInstanceOf(AccessDeniedException.class);
            assertThat(remedy().isOpen()).isTrue();
        }
    }

    private void arrange(RemedyState state) {
        switch (state) {
            case ONGOING -> {}
            case WITHDRAWN -> fixture.saysInstead("JAR", QUESTIONS, "2025-T2", ON_PLAN);
            default -> says(karin, state);
        }
    }

    private void says(PortalUser who, RemedyState state) {
        var remedy = remedy();
        var until = state == RemedyState.ONGOING ? LocalDate.of(2025, 12, 1) : null;
        as(who, () -> {
            service.say(remedy.id(), remedy.version(), new RemedyWordDraft(state, "Så är det.", until));
            return true;
        });
    }

    private Remedy remedy() {
        return remedies.whole(remedies.findAll().getFirst().id()).orElseThrow();
    }
}
