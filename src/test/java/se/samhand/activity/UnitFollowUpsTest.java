package se.samhand.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.samhand.activity.ActivityFixture.as;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.organisation.UnitActivities.Row;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalTest;

/** What a unit's page tells of its follow-ups. */
@PortalTest
class UnitFollowUpsTest {

    private static final FollowUpDraft WHOLE = new FollowUpDraft(ActivityStatus.DONE, "Klart.", "", "", "", null);

    @Autowired
    private ActivityFixture fixture;

    @Autowired
    private FollowUpService service;

    @Autowired
    private UnitFollowUps page;

    @Test
    void jarvaShowsBothPredecessorsFollowUpsUnderTheirOwnNames() {
        fixture.city(LocalDate.of(2023, 5, 2));
        for (var code : new String[] {"RIK", "SPT"}) {
            var followUp = fixture.followUp(code, "VNR-2021/3.2", "2023-T1");
            as(fixture.person(code, Role.COORDINATOR), () -> service.submit(followUp.id(), followUp.version(), WHOLE));
        }
        assertThat(page.of(fixture.unit("JAR").id(), 50))
                .extracting(Row::unitName, Row::period)
                .containsExactlyInAnyOrder(tuple("Rinkeby-Kista", "T1 2023"), tuple("Spånga-Tensta", "T1 2023"));
    }
}
