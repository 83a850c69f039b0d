package se.samhand.resources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.data.domain.PageRequest;
import se.samhand.codelists.CodeListFixture;
import se.samhand.importing.ImportFault;
import se.samhand.importing.ImportFile;
import se.samhand.importing.ImportService;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.OrganisationFixture;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** Which districts a centre served when, and what several do together; where anything lies is never said. */
class ResourcesTest extends PortalUiTest {

    @Autowired
    private ImportService imports;

    @Autowired
    private ResourceService service;

    @Autowired
    private OrganisationDirectory directory;

    private final Visitor office = visitor("petra", "Socialförvaltningen", Role.PROGRAMME_OFFICE);
    private final Visitor karin = visitor("karin", "Järva", Role.COORDINATOR);

    @BeforeEach
    void theCity(@Autowired OrganisationFixture units, @Autowired CodeListFixture codeLists) {
        units.stockholm();
        codeLists.theLists();
        take("rvc-coverage.csv", "initiatives.csv");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            RVCV, 2018-09-29, ''
            RVCV, 2018-09-30, BRO HAV RIK SPT
            RVCV, 2023-06-30, BRO HAV RIK SPT
            RVCV, 2023-07-01, BRO HAV JAR
            RVCSV, 2020-01-01, ALV HLI SKH
            """)
    void aCentreServesWhatItWasLastKnownToServeOnTheDay(String centre, LocalDate day, String districts) {
        var served = karin.does(() -> service.districtsOf(unit(centre), day));

        assertThat(served.stream().map(it -> it.other().code()))
                .containsExactlyInAnyOrder(Arrays.stream(districts.split(" "))
                        .filter(it -> !it.isEmpty())
                        .toArray(String[]::new));
    }

    @Test
    void aCentreAndADistrictLeadToEachOtherAndSayHowSureThatIs() {
        karin.opens("organisation/RVCV?on=2024-01-01")
                .sees("Stadsdelsnämnder som centrumet tar emot från")
                .sees("Järva")
                .sees("enligt läget den 1 juli 2023")
                .sees("Påhittat exempel");
        karin.opens("organisation/JAR?on=2024-01-01")
                .sees("Relationsvåldscentrum för stadsdelen")
                .sees("RVC Väst");
        karin.opens("organisation/SKH?on=2019-01-01").sees("RVC Sydväst");
        karin.opens("organisation/SOC").doesNotSee("Relationsvåldscentrum för stadsdelen");
    }

    @Test
    void anInitiativeSaysWhoTakesPartHowItStandsAndHowSureThatIs() {
        karin.opens("initiatives")
                .seesHeading("Insatser")
                .sees("Islandsprojektet")
                .sees("Dagens läge är inte känt · enligt läget den 8 december 2021")
                .sees("Enligt interpellationssvar")
                .sees("Polisen, Södermalm")
                .sees("våldsutsatta vuxna, våldsutövare");
    }

    @Test
    void manyInitiativesAreShownSomeAtATime() {
        var lines = new StringBuilder("code,name,status,as_of,verification\n");
        for (int at = 100; at < 130; at++) {
            lines.append("N").append(at).append(",Insats ").append(at).append(",ONGOING,2026-01-01,SEED\n");
        }
        take(file("initiatives.csv", lines.toString()));

        karin.opens("initiatives").doesNotSee("Insats 125").clicks("Visa fler").sees("Insats 125");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Skyddat boende på Exempelgatan 12",
                "Exempelvägen 3 b, tre trappor",
                "Box 1, 120 30 Stockholm",
                "Påhittade torget 4"
            })
    void anAddressIsRefusedWhereverItIsWritten(String text) {
        for (var line :
                List.of("\"" + text + "\",SOC,", "Namn,\"EXTERNAL:" + text + "\",", "Namn,SOC,\"" + text + "\"")) {
            var told = told(file(
                    "initiatives.csv",
                    "code,name,partners,source,status,as_of,verification\nX," + line + ",ONGOING,2026-01-01,SEED"));
            assertThat(told).containsExactly("resources.import.address");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Plan 2026", "Väg ut ur våld", "Samverkan 2021-12-08", "program 2017-2020, 5 mål och 35 delmål"})
    void whatOnlyResemblesAnAddressIsNot(String text) {
        assertThat(StreetAddress.in(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            'SOC,JAR,2024-01-01',   resources.import.coverage.not.SUPPORT_CENTRE
            'RVCV,SOC,2024-01-01',  resources.import.coverage.not.DISTRICT
            'RVCV,JAR,2023-06-30',  resources.import.coverage.notThen
            'RVCV,RIK,2023-07-01',  resources.import.coverage.notThen
            'RVCV,NIX,2023-07-01',  importing.fault.no-such-row
            """)
    void coverageThatCannotHaveBeenIsRefused(String line, String told) {
        assertThat(told(file("rvc-coverage.csv", "centre,district,as_of,verification\n" + line + ",SEED")))
                .containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            'X,Namn,EXTERNAL:,2024-01-01,2024-01-02,YOUNG',    resources.import.partner.nameless
            'X,Namn,NIX,2024-01-01,2024-01-02,YOUNG',          importing.fault.no-such-row
            'X,Namn,SOC,2024-03-01,2024-02-29,YOUNG',          resources.import.endsBeforeItBegins
            'X,Namn,SOC,2024-01-01,2024-01-02,ROBOTS',         importing.fault.no-such-row
            """)
    void anInitiativeThatCannotBeIsRefused(String line, String told) {
        assertThat(told(file(
                        "initiatives.csv",
                        "code,name,partners,start,end,target_groups,status,as_of,verification\n" + line
                                + ",ENDED,2025-01-01,SEED")))
                .containsExactly(told);
    }

    private java.util.UUID unit(String code) {
        return directory.organisation().byCode(code).orElseThrow().id();
    }

    private List<String> told(ImportFile file) {
        return office.does(() -> imports.faults(imports.check(List.of(file)).id(), PageRequest.of(0, 50))
                .map(ImportFault::messageKey)
                .getContent());
    }

    private void take(String... names) {
        take(Arrays.stream(names).map(ResourcesTest::reference).toArray(ImportFile[]::new));
    }

    private void take(ImportFile... files) {
        office.acts(() -> {
            var checked = imports.check(List.of(files));
            imports.confirm(checked.id(), checked.version());
        });
    }

    private static ImportFile reference(String name) {
        try (var in = Objects.requireNonNull(ResourcesTest.class.getResourceAsStream("/demo/" + name))) {
            return new ImportFile(name, new ByteArrayResource(in.readAllBytes()));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static ImportFile file(String name, String text) {
        return new ImportFile(name, new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
    }
}
