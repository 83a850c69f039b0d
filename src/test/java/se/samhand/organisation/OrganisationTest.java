package se.samhand.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** The city as its files have it, asked about on the days it changed. */
class OrganisationTest extends PortalUiTest {

    private static final LocalDate LAST_OF_RINKEBY_KISTA = LocalDate.of(2023, 6, 30);
    private static final LocalDate FIRST_OF_JARVA = LocalDate.of(2023, 7, 1);

    private final Visitor karin = visitor("karin", "Järva", Role.COORDINATOR);

    @Autowired
    private OrganisationFixture fixture;

    @Autowired
    private OrganisationDirectory directory;

    @Autowired
    private OrganisationService service;

    @BeforeEach
    void theCityAsItsFilesHaveIt() {
        fixture.stockholm();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-06-30, 14",
        "2020-07-01, 13",
        "2023-06-30, 13",
        "2023-07-01, 11",
        "2024-02-29, 11",
        "2006-12-31, 0"
    })
    void thereAreAsManyDistrictsAsThereWereOnTheDay(LocalDate day, int districts) {
        assertThat(directory.organisation().members(UnitGroup.ALL_DISTRICTS, day))
                .hasSize(districts);
        assertThat(karin.does(() -> service.tree(day, false)).counts().getOrDefault(UnitType.DISTRICT, 0))
                .isEqualTo(districts);
    }

    @Test
    void allCompaniesAreThoseBelowTheParentCompanyAndNotTheParent() {
        assertThat(directory.organisation().members(UnitGroup.ALL_COMPANIES, FIRST_OF_JARVA))
                .hasSize(16)
                .extracting(Unit::code)
                .contains("SVB")
                .doesNotContain("SHUB");
    }

    @Test
    void eachGroupNamesItsKindAlone() {
        var all = directory.organisation();
        assertThat(all.members(UnitGroup.ALL_SUPPORT_CENTRES, FIRST_OF_JARVA)).hasSize(4);
        assertThat(all.members(UnitGroup.ALL_YOUTH_CLINICS, FIRST_OF_JARVA)).hasSize(8);
        assertThat(all.members(UnitGroup.ALL_BOARDS, FIRST_OF_JARVA))
                .isNotEmpty()
                .allMatch(it -> it.type() == UnitType.BOARD);
        assertThat(all.members(UnitGroup.ALL_SUPPORT_CENTRES, LocalDate.of(2018, 8, 30)))
                .extracting(Unit::code)
                .containsExactly("RVCI", "RVCS");
    }

    @Test
    void aNewDistrictJoinsAllDistrictsByItself() {
        fixture.units("NYD,Nya staden,DISTRICT,STHLM,2027-01-01,");

        var all = directory.organisation();
        assertThat(all.members(UnitGroup.ALL_DISTRICTS, LocalDate.of(2026, 12, 31)))
                .hasSize(11);
        assertThat(all.members(UnitGroup.ALL_DISTRICTS, LocalDate.of(2027, 1, 1)))
                .hasSize(12)
                .extracting(Unit::name)
                .contains("Nya staden");
    }

    @Test
    void theBoardAnswersForItselfForWhatStandsBelowItAndForWhatItHosts() {
        assertThat(boardOf("FAR", FIRST_OF_JARVA)).isEqualTo("FAR");
        assertThat(boardOf("FAR-EKB", FIRST_OF_JARVA)).isEqualTo("FAR");
        assertThat(boardOf("SOF", FIRST_OF_JARVA)).isEqualTo("SOC");
        assertThat(boardOf("SVB", FIRST_OF_JARVA)).isEqualTo("SVB");
        assertThat(boardOf("UM1", FIRST_OF_JARVA)).isEqualTo("SOC");
        assertThat(boardOf("RVCV", LAST_OF_RINKEBY_KISTA)).isEqualTo("SPT");
        assertThat(boardOf("RVCV", FIRST_OF_JARVA)).isEqualTo("JAR");
    }

    @Test
    void nobodyAnswersForTheCityAPartnerOrACentreThatHasNoHostYet() {
        assertThat(List.of(
                        boardOf("STHLM", FIRST_OF_JARVA),
                        boardOf("1000M", FIRST_OF_JARVA),
                        boardOf("RVCV", LocalDate.of(2018, 8, 31))))
                .containsOnly("");
    }

    @Test
    void whoCarriesOnIsFollowedFromUnitToUnit() {
        var all = directory.organisation();
        var unit = all.byCode("RIK-EKB").orElseThrow();

        assertThat(all.carriesOnFor(unit.id(), LAST_OF_RINKEBY_KISTA))
                .extracting(Unit::code)
                .containsExactly("RIK-EKB");
        assertThat(all.carriesOnFor(unit.id(), FIRST_OF_JARVA))
                .extracting(Unit::code)
                .containsExactly("JAR-EKB");
    }

    @Test
    void aUnitWhoseLastDayIsALeapDayExistsThatDayAndNotTheNext() {
        fixture.units("SKOTT,Skottdagsenheten,UNIT,SOC,2020-02-29,2024-02-29");

        var unit = directory.organisation().byCode("SKOTT").orElseThrow();
        assertThat(unit.existsOn(LocalDate.of(2020, 2, 28))).isFalse();
        assertThat(unit.existsOn(LocalDate.of(2020, 2, 29))).isTrue();
        assertThat(unit.existsOn(LocalDate.of(2024, 2, 29))).isTrue();
        assertThat(unit.existsOn(LocalDate.of(2024, 3, 1))).isFalse();
    }

    @Test
    void theDaysWorthLookingAtAreThoseOnWhichDistrictsChanged() {
        assertThat(karin.does(() -> service.changeDays()))
                .containsExactly(
                        new ChangeDay(FIRST_OF_JARVA, 11),
                        new ChangeDay(LAST_OF_RINKEBY_KISTA, 13),
                        new ChangeDay(LocalDate.of(2020, 7, 1), 13),
                        new ChangeDay(LocalDate.of(2020, 6, 30), 14));
    }

    @Test
    void theTreeShowsWhatHasCeasedOnlyWhenAsked() {
        var plain = karin.does(() -> service.tree(FIRST_OF_JARVA, false));
        var withCeased = karin.does(() -> service.tree(FIRST_OF_JARVA, true));

        assertThat(plain.all()).noneMatch(UnitNode::ceased);
        assertThat(withCeased
                        .all()
                        .filter(UnitNode::ceased)
                        .filter(it -> it.unit().type() == UnitType.DISTRICT))
                .extracting(it -> it.unit().code())
                .containsExactlyInAnyOrder("HLI", "ALV", "NOR", "OST", "RIK", "SPT");
        assertThat(withCeased.counts()).isEqualTo(plain.counts());
    }

    @Test
    void aUnitIsShownWithWhatItCameFromAndWhoHostsWhat() {
        var jarva =
                karin.does(() -> service.unit("JAR", LocalDate.of(2026, 9, 21))).orElseThrow();

        assertThat(jarva.cameFrom())
                .extracting(it -> it.unit().name())
                .containsExactlyInAnyOrder("Rinkeby-Kista", "Spånga-Tensta");
        assertThat(jarva.below())
                .hasSize(8)
                .allSatisfy(it -> assertThat(it.cameFrom()).hasSize(2));
        assertThat(jarva.hosted()).extracting(it -> it.other().code()).containsExactly("RVCV");
        assertThat(jarva.path()).extracting(Unit::code).containsExactly("STHLM");
        assertThat(jarva.board()).isNotNull().extracting(Unit::code).isEqualTo("JAR");
    }

    @Test
    void aUnitThatHasEndedIsShownAsItWasOnItsLastDay() {
        var kista =
                karin.does(() -> service.unit("RIK", LocalDate.of(2026, 9, 21))).orElseThrow();

        assertThat(kista.shownOn()).isEqualTo(LAST_OF_RINKEBY_KISTA);
        assertThat(kista.below()).hasSize(8);
        assertThat(kista.became()).extracting(it -> it.unit().code()).containsExactly("JAR");
    }

    private String boardOf(String code, LocalDate day) {
        var all = directory.organisation();
        return all.boardOf(all.byCode(code).orElseThrow().id(), day)
                .map(Unit::code)
                .orElse("");
    }
}
