package se.samhand.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.samhand.activity.ActivityFixture.as;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.importing.ImportCounts;
import se.samhand.importing.ImportFault;
import se.samhand.importing.RowsChangedSince;
import se.samhand.importing.RowsInUse;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalTest;
import se.samhand.support.SheetFixture;

/** Follow-ups go out as a file and come in again as drafts, by the rules of the page. */
@PortalTest
class FollowUpFilesTest {

    private static final String PERIOD = "2025-T2";
    private static final String ROUTINES = "VNR-2021/3.2";
    private static final String HEADER = "activity;version;unit;period;status;narrative\n";
    private static final FollowUpDraft WRITTEN =
            new FollowUpDraft(ActivityStatus.ON_PLAN, "Rutiner \"finns\";\n=2+2", "", "", "", null);

    @Autowired
    private ActivityFixture fixture;

    @Autowired
    private SheetFixture files;

    @Autowired
    private FollowUpExport lists;

    @Autowired
    private ReviewService reviews;

    @BeforeEach
    void theCity() {
        fixture.city(LocalDate.of(2025, 9, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {".csv", ".xlsx"})
    void whatIsTakenOutComesInAgainAsNoDifference(String ending) {
        fixture.drafts("JAR", ROUTINES, PERIOD, WRITTEN);
        fixture.submits("FAR", ROUTINES, PERIOD, WRITTEN);
        for (var person : List.of(karin(), office())) {
            var again = files.check(person, "allt" + ending, files.takenOut(person, FollowUpsSheet.NAME, ending));

            assertThat(files.faults(person, again)).isEmpty();
            assertThat(again.counts().unchanged()).isGreaterThan(10);
            assertThat(again.counts().added() + again.counts().changed()).isZero();
        }
    }

    @Test
    void whatTheListShowsComesInAgainAlsoWhereOthersWrite() {
        fixture.drafts("FAR", ROUTINES, PERIOD, WRITTEN);
        var out = new ByteArrayOutputStream();
        var filter = new FollowUpFilter(null, fixture.period(PERIOD).id(), true, null, "3.2");
        as(karin(), () -> {
            lists.csv(filter, out);
            return true;
        });

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("FAR", "OTHERS_UNIT")
                .doesNotContain("Rutiner \"");
        var again = files.check(karin(), "follow-ups.csv", out.toByteArray());
        assertThat(files.faults(karin(), again)).isEmpty();
        assertThat(again.counts().changed()).isZero();
    }

    @Test
    void aFileFillsInADraftAndAnUndoPutsBackExactlyWhatStood() {
        fixture.drafts("JAR", ROUTINES, PERIOD, WRITTEN);
        var before = jarva();
        fixture.itIs(LocalDate.of(2025, 9, 2));

        var taken = files.take(karin(), HEADER + ROUTINES + ";;JAR;2025-T2;DEVIATES;Från filen");

        assertThat(jarva().stage()).isEqualTo(Stage.DRAFT);
        assertThat(jarva().answer().narrative()).isEqualTo("Från filen");
        assertThat(jarva().before().savedAt()).isNotEqualTo(before.before().savedAt());

        files.undo(karin(), taken);
        assertThat(jarva().answer()).isEqualTo(before.answer());
        assertThat(jarva().before()).isEqualTo(before.before());
    }

    @Test
    void everythingThatMayNotBeWrittenIsToldBesideItsCell() {
        fixture.drafts("FAR", ROUTINES, PERIOD, WRITTEN);
        fixture.submits("JAR", ROUTINES, PERIOD, WRITTEN);
        var file = HEADER
                + ROUTINES + ";två;JAR;2025-T2;ON_PLAN;\n"
                + ROUTINES + ";;JAR;2025-T2;DONE;Mer\n"
                + ROUTINES + ";1;SKA;2025-T2;ON_PLAN;\n"
                + ROUTINES + ";;FAR;2025-T2;DONE;\n"
                + ROUTINES + ";;KS;2025-T2;DONE;\n";

        assertThat(files.faults(karin(), file))
                .extracting(ImportFault::row, ImportFault::column, SheetFixture::word)
                .containsExactlyInAnyOrder(
                        tuple(2, "version", "integer"),
                        tuple(3, "", "key-twice"),
                        tuple(4, "version", "leaveEmptyForFirst"),
                        tuple(4, "activity", "noFollowUp"),
                        tuple(5, "status", "OTHERS_UNIT"),
                        tuple(6, "activity", "noFollowUp"));
        assertThat(files.faults(office(), file))
                .extracting(ImportFault::row, SheetFixture::word)
                .contains(tuple(5, "UNIT_HAS_BEGUN"));
        assertThat(files.faults(karin(), HEADER + ROUTINES + ";;JAR;2025-T2;DONE;Mer\n"))
                .extracting(ImportFault::column, SheetFixture::word)
                .containsExactly(tuple("status", "IN_REVIEW"), tuple("narrative", "IN_REVIEW"));
    }

    @Test
    void aPeriodThatIsNotOpenIsRefused() {
        var file = HEADER + ROUTINES + ";;JAR;2025-T2;ON_PLAN;Från filen";
        var period = fixture.period(PERIOD);

        fixture.itIs(period.opens().minusDays(1));
        assertThat(files.faults(karin(), file)).extracting(SheetFixture::word).containsOnly("NOT_YET_OPEN");
        fixture.itIs(period.closes());
        var taken = files.take(karin(), file);
        fixture.itIs(period.closes().plusDays(1));
        assertThat(files.faults(karin(), file)).isEmpty();
        assertThat(files.faults(karin(), file.replace("filen", "en annan fil")))
                .extracting(SheetFixture::word)
                .containsOnly("PERIOD_CLOSED");
        assertThatThrownBy(() -> files.undo(karin(), taken)).isInstanceOf(RowsInUse.class);
    }

    @Test
    void whatIsBackForCompletionIsCompletedInWhatWasAskedForOnly() {
        fixture.submits("JAR", ROUTINES, PERIOD, WRITTEN);
        var sent = jarva();
        var marks = List.of(new MarkDraft(Answer.NARRATIVE, "Hur många?"));
        as(office(), () -> {
            reviews.askForCompletion(sent.id(), sent.version(), new CompletionDraft(LocalDate.of(2025, 9, 9), marks));
            return true;
        });
        var returned = jarva();

        assertThat(files.faults(karin(), HEADER + ROUTINES + ";;JAR;2025-T2;DONE;Sju"))
                .extracting(ImportFault::column, SheetFixture::word)
                .containsExactly(tuple("status", "notAskedFor"));

        var taken = files.take(karin(), HEADER + ROUTINES + ";;JAR;2025-T2;ON_PLAN;Sju");
        assertThat(jarva().answer().narrative()).isEqualTo("Sju");
        files.undo(karin(), taken);
        assertThat(jarva().stage()).isEqualTo(Stage.RETURNED);
        assertThat(jarva().before()).isEqualTo(returned.before());
    }

    @Test
    void nothingIsUndoneThatSomebodyHasWrittenOrHandedInSince() {
        var taken = files.take(karin(), HEADER + ROUTINES + ";;JAR;2025-T2;ON_PLAN;Från filen");
        fixture.drafts("JAR", ROUTINES, PERIOD, WRITTEN);
        assertThatThrownBy(() -> files.undo(karin(), taken)).isInstanceOf(RowsChangedSince.class);

        fixture.submits("JAR", ROUTINES, PERIOD, jarva().answer());
        var again = new FollowUpDraft(ActivityStatus.ON_PLAN, "Från filen", "", "", "", null);
        fixture.saysInstead("JAR", ROUTINES, PERIOD, again);
        assertThatThrownBy(() -> files.undo(karin(), taken)).isInstanceOf(RowsInUse.class);
    }

    @Test
    void theOfficeFillsInForAllAndReadsThatUntilTheUnitHasSavedIt() {
        var file = HEADER + ROUTINES + ";;JAR;2025-T2;ON_PLAN;Från kontoret";
        var taken = files.take(office(), file);
        assertThat(files.check(office(), "fil.csv", file.getBytes(StandardCharsets.UTF_8))
                        .counts())
                .isEqualTo(new ImportCounts(0, 0, 1, 0, 0));

        files.undo(office(), taken);
        assertThat(jarva().stage()).isEqualTo(Stage.EXPECTED);

        var takenAgain = files.take(office(), file);
        fixture.drafts("JAR", ROUTINES, PERIOD, WRITTEN);
        assertThatThrownBy(() -> files.undo(office(), takenAgain)).isInstanceOf(RowsChangedSince.class);
        assertThat(files.faults(office(), file)).extracting(SheetFixture::word).containsOnly("UNIT_HAS_BEGUN");
    }

    private FollowUp jarva() {
        return fixture.followUp("JAR", ROUTINES, PERIOD);
    }

    private PortalUser karin() {
        return fixture.person("JAR", Role.COORDINATOR);
    }

    private PortalUser office() {
        return fixture.person("SOF", Role.PROGRAMME_OFFICE);
    }
}
