package se.samhand.activity;

import static se.samhand.activity.ActivityFixture.as;
import static se.samhand.programme.DraftFixture.VNR;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.programme.AdoptionService;
import se.samhand.programme.DraftFixture;
import se.samhand.programme.MappingService;
import se.samhand.programme.MappingSubject;
import se.samhand.programme.ProgrammeFixture;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** From a commitment and from an activity one reaches what it was before and what it became. */
class ThreadOnScreenTest extends PortalUiTest {

    private static final String NEW_WORDS = "Påhittad: införa kortfrågor i hela staden";

    @Autowired
    private ActivityFixture fixture;

    @Autowired
    private Commitments commitments;

    private Visitor karin;
    private Visitor sara;

    @BeforeEach
    void aThirdVersionBegins(
            @Autowired ProgrammeFixture programme,
            @Autowired DraftFixture draft,
            @Autowired MappingService mappings,
            @Autowired AdoptionService adoptions,
            @Autowired CommitmentService service) {
        fixture.city(LocalDate.of(2026, 9, 21));
        programme.theSecondVersion();
        var earlier = questions(2);
        var coordinator = fixture.person("JAR", Role.COORDINATOR);
        as(coordinator, () -> {
            service.answer(
                    earlier.id(),
                    earlier.version(),
                    new CommitmentDraft(CommitmentAnswer.YES_ADAPTED, "Vi börjar i Rinkeby.", "", null));
            return true;
        });
        draft.copied();
        draft.rewords("3.2", NEW_WORDS);
        draft.removes("3.5");
        as(fixture.person("SOF", Role.PROGRAMME_OFFICE), () -> {
            mappings.acceptSameKeys(VNR);
            mappings.decide(VNR, MappingSubject.ACTIVITY, "VNR-2021/3.5", Set.of());
            adoptions.adopt(VNR, adoptions.preview(VNR).orElseThrow().version());
            return true;
        });
        fixture.itIs(LocalDate.of(2027, 1, 1));
        fixture.renew();
        karin = visitor(coordinator);
        sara = visitor("sara", "Stiftelsen 1000 Möjligheter", Role.PARTNER_EDITOR);
    }

    @Test
    void theUnitIsAskedWhetherItsAnswerStillHolds() {
        karin.opens("").sees("Åtaganden att bekräfta");
        karin.opens("activities/commitments").sees("Läs ett åtagande igen").sees(NEW_WORDS);
        karin.opens("activities/" + questions(3).id() + "?period=2027-T1")
                .sees("Programmets text har ändrats sedan ni svarade.")
                .sees("Vi börjar i Rinkeby.")
                .sees("Fortsätter från version 2:")
                .sees("3.2 Implementera rutiner för kortfrågor")
                .clicks("Vårt svar gäller fortfarande")
                .isTold("Åtagandet är bekräftat.")
                .doesNotSee("Programmets text har ändrats sedan ni svarade.");
        karin.opens("activities/commitments").doesNotSee("Läs ett åtagande igen");
        karin.opens("").doesNotSee("Åtaganden att bekräfta");
    }

    @Test
    void whatItWasLeadsToWhatItBecame() {
        karin.opens("activities/" + questions(2).id() + "?period=2026-VB")
                .sees("Fortsätter i version 3:")
                .sees("3.2 " + NEW_WORDS)
                .sees("Implementera rutiner för kortfrågor");
    }

    @Test
    void anActivitysPageLeadsBothWaysAndSaysWhatHasEnded() {
        karin.opens("programmes/VNR-2021/goals/3?version=2")
                .sees("Blev sedan")
                .sees("3.2 " + NEW_WORDS)
                .sees("Ingår inte i version 3, som gäller från 1 januari 2027.");
        karin.opens("programmes/VNR-2021/goals/3?version=3")
                .sees("Var tidigare")
                .sees("3.2 Implementera rutiner för kortfrågor");
        sara.opens("programmes/VNR-2021/goals/3?version=3").doesNotSee("Var tidigare");
    }

    private Commitment questions(int version) {
        return commitments.findByUnitIdIn(List.of(fixture.unit("JAR").id())).stream()
                .filter(it -> it.versionNumber() == version && it.activityCode().equals("3.2"))
                .findFirst()
                .orElseThrow();
    }
}
