package se.samhand.programme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import se.samhand.codelists.CodeListFixture;
import se.samhand.importing.ImportDetails;
import se.samhand.importing.ImportFault;
import se.samhand.importing.ImportFile;
import se.samhand.importing.ImportService;
import se.samhand.importing.RowsInUse;
import se.samhand.organisation.OrganisationFixture;
import se.samhand.security.ActingFor;
import se.samhand.security.PortalAuthentication;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalTest;

/** What the city has decided on comes in whole by import, once, and is never changed by one. */
@PortalTest
class DecidedByImportTest {

    private static final String GOALS = "key,programme,version,code,text,verification,source\n";
    private static final String VERSIONS = "programme,version,state,valid_from,valid_to,note,verification\n";
    private static final String ACTIVITIES =
            "key,programme,version,goal,code,text,responsible,role,start,end,wording,rest\n";

    @Autowired
    private ImportService imports;

    @Autowired
    private ProgrammeVersions versions;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void theExampleIsIn(@Autowired OrganisationFixture units, @Autowired CodeListFixture codeLists) {
        units.stockholm();
        codeLists.theLists();
        var office = new ActingFor(UUID.randomUUID(), "SOF", "Socialförvaltningen", Set.of(Role.PROGRAMME_OFFICE));
        SecurityContextHolder.getContext()
                .setAuthentication(new PortalAuthentication(
                        new PortalUser(UUID.randomUUID(), "petra", "Petra", Locale.of("sv"), List.of(office))));
        var files = new ArrayList<ImportFile>();
        for (var name : List.of("programmes", "programme-versions", "goals", "activities")) {
            files.add(new ImportFile(name + ".csv", new ClassPathResource("demo/" + name + ".csv")));
        }
        var checked = imports.check(files);
        assertThat(faults(checked)).isEmpty();
        imports.confirm(checked.id(), checked.version());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aGoalOfADecidedVersionIsNeitherChangedNorAdded() {
        var faults = faults(check(
                "goals.csv",
                GOALS + "VNR-2021/1,VNR-2021,,1,Andra ord,SEED,\nVNR-2021/5,VNR-2021,,5,Ett nytt,SEED,\n"));
        assertThat(faults)
                .extracting(ImportFault::messageKey)
                .containsExactly("programme.import.decided", "programme.import.decided");
        assertThat(faults).extracting(ImportFault::row).containsExactly(2, 3);
    }

    @Test
    void anActivityOfADecidedVersionIsNeitherChangedNorAdded() {
        var row = ",VNR-2021,,3,%s,Andra ord,SOC,LEADS,2022-01-01,2025-12-31,SEED,SEED\n";
        assertThat(keys(check(
                        "activities.csv",
                        ACTIVITIES + "VNR-2021/3.2" + row.formatted("3.2") + "VNR-2021/3.9" + row.formatted("3.9"))))
                .containsExactly("programme.import.decided", "programme.import.decided");
    }

    @Test
    void theSameFilesAgainChangeNothing() {
        var files = new ArrayList<ImportFile>();
        for (var name : List.of("programme-versions", "goals", "activities")) {
            files.add(new ImportFile(name + ".csv", new ClassPathResource("demo/" + name + ".csv")));
        }
        var again = imports.check(files);
        assertThat(faults(again)).isEmpty();
        assertThat(again.counts().added() + again.counts().changed()).isZero();
    }

    @Test
    void aDecidedVersionWithoutGoalsTakesThemOnceAndItsActivitiesWithThem() {
        var goals = GOALS + "VNR-2021/1,VNR-2021,2,1,Ett,ILLUSTRATIVE,\n";
        var activities = ACTIVITIES
                + "VNR-2021/1.1,VNR-2021,2,1,1.1,Ord,SOC,LEADS,2026-01-01,2026-12-31,ILLUSTRATIVE,ILLUSTRATIVE\n";
        var both = imports.check(List.of(file("goals.csv", goals), file("activities.csv", activities)));
        assertThat(faults(both)).isEmpty();
        imports.confirm(both.id(), both.version());

        assertThat(keys(check("goals.csv", goals + "VNR-2021/2,VNR-2021,2,2,Två,ILLUSTRATIVE,\n")))
                .containsExactly("programme.import.decided");
        assertThat(keys(check("activities.csv", activities.replace("1.1", "1.2"))))
                .containsExactly("programme.import.decided");
    }

    @Test
    void aDecidedVersionKeepsItsStateAndItsDays() {
        assertThat(keys(check(
                        "programme-versions.csv",
                        VERSIONS + "VNR-2021,1,ARCHIVED,2021-01-01,2025-12-31,,SEED\n"
                                + "VNR-2021,2,ADOPTED,2026-01-01,2027-12-31,,ILLUSTRATIVE\n")))
                .containsExactly("programme.import.decided", "programme.import.decided");
    }

    @Test
    void aSecondAdoptedVersionAndASecondDraftAreRefused() {
        assertThat(keys(check("programme-versions.csv", VERSIONS + "VNR-2021,3,ADOPTED,2027-01-01,,,ILLUSTRATIVE\n")))
                .containsExactly("programme.import.second.ADOPTED");
        assertThat(keys(check(
                        "programme-versions.csv",
                        VERSIONS + "VNR-2021,3,DRAFT,2027-01-01,,,ILLUSTRATIVE\n"
                                + "VNR-2021,4,DRAFT,2028-01-01,,,ILLUSTRATIVE\n")))
                .containsExactlyInAnyOrder(
                        "programme.import.second.DRAFT",
                        "programme.import.draftNotLast",
                        "programme.import.second.DRAFT");
    }

    @Test
    void aSupersededVersionHasALastDay() {
        assertThat(keys(check("programme-versions.csv", VERSIONS + "HP,2,SUPERSEDED,2024-01-01,,,SEED\n")))
                .containsExactly("programme.import.endMissing");
    }

    @Test
    void aDraftComesInAndChangesButIsNotAdoptedByAFile() {
        take("programme-versions.csv", VERSIONS + "VNR-2021,3,DRAFT,2027-01-01,,,ILLUSTRATIVE\n");
        take("goals.csv", GOALS + "VNR-2021/1,VNR-2021,3,1,Ett,ILLUSTRATIVE,\n");
        take("goals.csv", GOALS + "VNR-2021/1,VNR-2021,3,1,Andra ord,ILLUSTRATIVE,\n");
        assertThat(keys(check("programme-versions.csv", VERSIONS + "VNR-2021,3,ADOPTED,2027-01-01,,,ILLUSTRATIVE\n")))
                .containsExactly("programme.import.adoptedHere");
    }

    @Test
    void anImportIntoADraftIsNotTakenBackOnceTheDraftIsAdopted() {
        take("programme-versions.csv", VERSIONS + "VNR-2021,3,DRAFT,2027-01-01,,,ILLUSTRATIVE\n");
        var goals = take("goals.csv", GOALS + "VNR-2021/1,VNR-2021,3,1,Ett,ILLUSTRATIVE,\n");
        transaction.executeWithoutResult(status -> {
            var all = versions.ofProgrammes(List.of("VNR-2021"));
            all.get(1).isSupersededFrom(LocalDate.of(2027, 1, 1));
            versions.flush();
            all.get(2).adopt(LocalDate.of(2027, 1, 1), null, "Petra", Instant.EPOCH);
        });
        assertThatThrownBy(() -> imports.undo(goals.id(), goals.version()))
                .isInstanceOfSatisfying(
                        RowsInUse.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("programme.import.decidedSince"));
    }

    private ImportDetails take(String name, String content) {
        var checked = check(name, content);
        assertThat(faults(checked)).isEmpty();
        imports.confirm(checked.id(), checked.version());
        return imports.find(checked.id()).orElseThrow();
    }

    private ImportDetails check(String name, String content) {
        return imports.check(List.of(file(name, content)));
    }

    private static ImportFile file(String name, String content) {
        return new ImportFile(name, new ByteArrayResource(content.getBytes(UTF_8)));
    }

    private List<String> keys(ImportDetails checked) {
        return faults(checked).stream().map(ImportFault::messageKey).toList();
    }

    private List<ImportFault> faults(ImportDetails checked) {
        return imports.faults(checked.id(), PageRequest.of(0, 100)).getContent();
    }
}
