package se.samhand.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import se.samhand.organisation.UnitCannotChange.Reason;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** Administrators add units, correct them, end them and say who hosts them. */
class UnitServiceTest extends PortalUiTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);

    private final Visitor admin = visitor("admin", "Stockholms stad", Role.ADMIN);
    private final Visitor karin = visitor("karin", "Järva", Role.COORDINATOR);
    private final Visitor partner = visitor("skribent", "Exempeljouren", Role.PARTNER_EDITOR);

    @Autowired
    private OrganisationFixture fixture;

    @Autowired
    private UnitService units;

    @Autowired
    private HostService hosts;

    @Autowired
    private OrganisationService service;

    @Autowired
    private OrganisationDirectory directory;

    @BeforeEach
    void theCityAsItsFilesHaveIt() {
        fixture.stockholm();
    }

    @Test
    void aNewUnitStandsWhereItWasPut() {
        admin.does(() -> units.create(draft("JAR-FAM", "Familjerätt, Järva", "JAR", TODAY, null)));

        var all = directory.organisation();
        assertThat(all.childrenOn(id("JAR"), TODAY)).extracting(Unit::name).contains("Familjerätt, Järva");
        assertThat(all.boardOf(id("JAR-FAM"), TODAY)).map(Unit::code).contains("JAR");
    }

    @Test
    void aUnitWithGapsIsNotTakenIn() {
        var draft = new UnitDraft("", " ", null, null, null, null, null, "19121212-1212");

        assertThatThrownBy(() -> admin.does(() -> units.create(draft)))
                .isInstanceOfSatisfying(
                        ConstraintViolationException.class,
                        it -> assertThat(it.getConstraintViolations())
                                .extracting(fault -> fault.getPropertyPath().toString())
                                .contains("create.draft.code", "create.draft.name", "create.draft.source"));
    }

    @Test
    void whatContradictsTheOrganisationIsToldAtOnceNextToEachField() {
        assertThat(faults(null, draft("FAR", "Ny", null, TODAY, TODAY.minusDays(1))))
                .containsExactly(
                        tuple("code", Reason.CODE_TAKEN),
                        tuple("parentId", Reason.PARENT_MISSING),
                        tuple("validTo", Reason.ENDS_BEFORE_IT_BEGINS));
        assertThat(faults(null, draft("A/B", "Ny", "1000M", TODAY, null)))
                .containsExactly(tuple("code", Reason.CODE_FORM), tuple("parentId", Reason.BELOW_ITSELF));
        assertThat(faults(null, draft("NY", "Ny", "RIK", TODAY, null)))
                .containsExactly(tuple("parentId", Reason.PARENT_NOT_THERE));
    }

    @Test
    void aUnitNeverStandsBelowItself() {
        var version = details("SOC").version();
        var below = draft("SOC", "Socialnämnden", "SOF", LocalDate.of(2007, 1, 1), null);

        assertThatThrownBy(() -> admin.does(() -> units.describe(id("SOC"), version, below)))
                .satisfies(it -> hasReason(it, Reason.BELOW_ITSELF));
    }

    @Test
    void ofTwoAdministratorsTheLaterOneOverwritesNothing() {
        var version = details("FAR").version();
        var id = id("FAR");
        admin.does(
                () -> units.describe(id, version, draft("FAR", "Nya Farsta", "STHLM", LocalDate.of(2007, 1, 1), null)));

        assertThatThrownBy(() -> admin.does(() ->
                        units.describe(id, version, draft("FAR", "Gamla", "STHLM", LocalDate.of(2007, 1, 1), null))))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> admin.does(() -> units.end(id, version, TODAY)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(details("FAR").unit().name()).isEqualTo("Nya Farsta");
    }

    @Test
    void endingADistrictEndsAllBelowItAndLeavesWhatItHostsWithoutAHost() {
        var jarva = details("JAR");
        assertThat(admin.does(() -> units.previewOfEnd(jarva.unit().id(), TODAY)))
                .hasSize(10)
                .contains(new ChangeLine(ChangeLine.What.LEFT_WITHOUT_HOST, "RVC Väst", "", TODAY.plusDays(1)));

        admin.does(() -> units.end(jarva.unit().id(), jarva.version(), TODAY));

        var all = directory.organisation();
        assertThat(all.members(UnitGroup.ALL_DISTRICTS, TODAY)).hasSize(11);
        assertThat(all.members(UnitGroup.ALL_DISTRICTS, TODAY.plusDays(1))).hasSize(10);
        assertThat(all.childrenOn(id("JAR"), TODAY.plusDays(1))).isEmpty();
        assertThat(all.boardOf(id("RVCV"), TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void anEndIsTakenBackUnlessTheUnitHasBecomeAnother() {
        var skarpnack = details("SKN");
        admin.does(() -> units.end(skarpnack.unit().id(), skarpnack.version(), TODAY));
        admin.does(() -> units.reopen(skarpnack.unit().id(), details("SKN").version()));
        assertThat(details("SKN").unit().validTo()).isNull();

        var kista = details("RIK");
        assertThatThrownBy(() -> admin.does(() -> units.reopen(kista.unit().id(), kista.version())))
                .satisfies(it -> hasReason(it, Reason.HAS_SUCCESSORS));
    }

    @Test
    void aNewHostEndsTheEarlierOneAndCanBeTakenBack() {
        var from = LocalDate.of(2024, 3, 1);
        hosts("RVCV", "SOC", from);

        var all = directory.organisation();
        assertThat(all.boardOf(id("RVCV"), LocalDate.of(2024, 2, 29)))
                .map(Unit::code)
                .contains("JAR");
        assertThat(all.boardOf(id("RVCV"), from)).map(Unit::code).contains("SOC");

        assertThat(admin.does(() -> hosts.takeBackLatest(id("RVCV"))))
                .map(Unit::code)
                .contains("JAR");
        assertThat(directory.organisation().hostOf(id("RVCV"), from))
                .map(Unit::code)
                .contains("JAR");
    }

    @Test
    void aHostInTheMiddleLastsUntilTheNext() {
        hosts("RVCV", "BRO", LocalDate.of(2020, 1, 1));

        assertThat(directory.organisation().hostHistory(id("RVCV")))
                .extracting(Hosting::validFrom, Hosting::validTo)
                .containsExactly(
                        tuple(LocalDate.of(2023, 7, 1), null),
                        tuple(LocalDate.of(2020, 1, 1), LocalDate.of(2023, 6, 30)),
                        tuple(LocalDate.of(2018, 9, 1), LocalDate.of(2019, 12, 31)));
    }

    @Test
    void onlyABoardThatExistsHostsAndOnlyWhatDoesNotAnswerForItself() {
        assertThat(hostFaults("RVCV", "SOF")).containsExactly(Reason.HOST_ANSWERS_FOR_NOBODY);
        assertThat(hostFaults("RVCV", "RIK")).containsExactly(Reason.HOST_NOT_THERE);
        assertThat(hostFaults("FAR", "JAR")).containsExactly(Reason.ANSWERS_ITSELF);
    }

    @Test
    void onlyTheCitysStaffReadAndOnlyAdministratorsChange() {
        assertThatThrownBy(() -> partner.does(() -> service.tree(TODAY, false)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> partner.does(() -> service.unit("JAR", TODAY)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> karin.does(() -> units.create(draft("NY", "Ny", "JAR", TODAY, null))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> karin.does(() -> hosts.takeBackLatest(id("RVCV"))))
                .isInstanceOf(AccessDeniedException.class);
    }

    private java.util.List<org.assertj.core.groups.Tuple> faults(@Nullable UUID id, UnitDraft draft) {
        return admin.does(() -> units.faultsOf(id, draft)).stream()
                .map(it -> tuple(it.field(), it.reason()))
                .toList();
    }

    private java.util.List<Reason> hostFaults(String unit, String host) {
        var draft = new HostDraft(id(host), TODAY, Verification.SOURCED);
        return admin.does(() -> hosts.faultsOf(id(unit), draft)).stream()
                .map(UnitFault::reason)
                .toList();
    }

    private void hosts(String unit, String host, LocalDate from) {
        admin.does(() -> {
            hosts.host(id(unit), new HostDraft(id(host), from, Verification.SOURCED));
            return host;
        });
    }

    private UnitDraft draft(String code, String name, @Nullable String parent, LocalDate from, @Nullable LocalDate to) {
        return new UnitDraft(
                code, name, UnitType.UNIT, parent == null ? null : id(parent), from, to, Verification.SOURCED, "");
    }

    private UnitDetails details(String code) {
        return admin.does(() -> service.unit(code, TODAY)).orElseThrow();
    }

    private UUID id(String code) {
        return directory.readNow().byCode(code).orElseThrow().id();
    }

    private static void hasReason(Throwable thrown, Reason reason) {
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        UnitCannotChange.class, it -> assertThat(it.reason()).isEqualTo(reason));
    }
}
