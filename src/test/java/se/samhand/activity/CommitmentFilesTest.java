package se.samhand.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.samhand.activity.ActivityFixture.as;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.importing.ImportFault;
import se.samhand.importing.RowsChangedSince;
import se.samhand.importing.RowsInUse;
import se.samhand.organisation.people.FunctionDraft;
import se.samhand.organisation.people.FunctionService;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalTest;
import se.samhand.support.SheetFixture;

/** Commitments go out as a file and are answered by one, by the rules of the page. */
@PortalTest
class CommitmentFilesTest {

    private static final String ROUTINES = "VNR-2021/3.2";
    private static final String HEADER = "activity;unit;answer;local_text;owner\n";
    private static final String YES = HEADER + ROUTINES + ";JAR;YES;;Samordnare\n";

    @Autowired
    private ActivityFixture fixture;

    @Autowired
    private SheetFixture files;

    @Autowired
    private Commitments commitments;

    @Autowired
    private CommitmentService service;

    @Autowired
    private FunctionService functions;

    @BeforeEach
    void theCity() {
        fixture.city(LocalDate.of(2025, 9, 1));
        as(fixture.person("STHLM", Role.ADMIN), () -> {
            functions.add(fixture.unit("JAR").id(), new FunctionDraft("Samordnare"));
            return functions.add(fixture.unit("FAR").id(), new FunctionDraft("Chef"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {".csv", ".xlsx"})
    void whatIsTakenOutComesInAgainAsNoDifference(String ending) {
        files.take(karin(), YES);
        for (var person : List.of(karin(), office())) {
            var again = files.check(person, "allt" + ending, files.takenOut(person, CommitmentsSheet.NAME, ending));

            assertThat(files.faults(person, again)).isEmpty();
            assertThat(again.counts().unchanged()).isGreaterThan(5);
            assertThat(again.counts().added() + again.counts().changed()).isZero();
        }
    }

    @Test
    void aFileAnswersAndAnUndoPutsBackExactlyWhatStood() {
        var unanswered = jarva().undertaking().before();
        var yes = files.take(karin(), YES);
        var answered = jarva().undertaking().before();
        assertThat(jarva().undertaking().state()).isEqualTo(CommitmentState.ONGOING);
        assertThat(answered.answeredByName()).isEqualTo(karin().displayName());
        assertThat(answered.ownerFunctionId()).isNotNull();

        fixture.itIs(LocalDate.of(2025, 9, 2));
        var adapted = files.take(office(), HEADER + ROUTINES + ";JAR;YES_ADAPTED;Så gör vi;Samordnare");
        assertThat(jarva().undertaking().localText()).isEqualTo("Så gör vi");
        assertThatThrownBy(() -> files.undo(karin(), yes)).isInstanceOf(RowsChangedSince.class);

        files.undo(office(), adapted);
        assertThat(jarva().undertaking().before()).isEqualTo(answered);
        files.undo(karin(), yes);
        assertThat(jarva().undertaking().before()).isEqualTo(unanswered);
    }

    @Test
    void thatAnotherAnswersForItIsNoNewAnswer() {
        files.take(karin(), YES);
        var answered = jarva().undertaking().before();
        fixture.itIs(LocalDate.of(2025, 9, 2));

        files.take(karin(), HEADER + ROUTINES + ";JAR;YES;;");

        assertThat(jarva().undertaking().ownerFunctionId()).isNull();
        assertThat(jarva().undertaking().before().answeredAt()).isEqualTo(answered.answeredAt());
    }

    @Test
    void everythingThatMayNotBeAnsweredIsToldBesideItsCell() {
        var file = HEADER + ROUTINES + ";JAR;NOT_APPLICABLE;;\n" + ROUTINES + ";FAR;YES;;\n" + ROUTINES + ";KS;YES;;\n";

        assertThat(files.faults(karin(), file))
                .extracting(ImportFault::row, ImportFault::column, SheetFixture::word)
                .containsExactly(
                        tuple(2, "answer", "notApplicable"),
                        tuple(3, "answer", "OTHERS_UNIT"),
                        tuple(4, "activity", "noCommitment"));
        assertThat(files.faults(karin(), HEADER + ROUTINES + ";JAR;YES_ADAPTED;;Chef\n"))
                .extracting(ImportFault::column, SheetFixture::word)
                .containsExactly(tuple("local_text", "localTextMissing"), tuple("owner", "ownerUnknown"));
        assertThat(files.faults(karin(), HEADER + ROUTINES + ";JAR;YES;Egna ord;\n"))
                .extracting(ImportFault::column, SheetFixture::word)
                .containsExactly(tuple("local_text", "localTextOnlyAdapted"));
        assertThat(files.faults(karin(), HEADER + ROUTINES + ";JAR;;;Samordnare\n"))
                .extracting(ImportFault::column, SheetFixture::word)
                .containsExactly(tuple("answer", "answerMissing"));
    }

    @Test
    void nothingIsUndoneWhenSomethingElseHasBeenDecidedSince() {
        var taken = files.take(karin(), YES);
        var now = jarva();
        as(karin(), () -> {
            service.finish(now.id(), now.version());
            return true;
        });

        assertThatThrownBy(() -> files.undo(karin(), taken)).isInstanceOf(RowsInUse.class);
        assertThat(files.faults(karin(), YES)).isEmpty();
        assertThat(files.faults(karin(), HEADER + ROUTINES + ";JAR;YES_ADAPTED;Ord;Samordnare"))
                .extracting(SheetFixture::word)
                .containsOnly("ENDED");
    }

    private Commitment jarva() {
        return commitments.withPausesOf(List.of(fixture.unit("JAR").id())).stream()
                .filter(it -> it.activityKey().equals(ROUTINES) && it.versionNumber() == 1)
                .findFirst()
                .orElseThrow();
    }

    private PortalUser karin() {
        return fixture.person("JAR", Role.COORDINATOR);
    }

    private PortalUser office() {
        return fixture.person("SOF", Role.PROGRAMME_OFFICE);
    }
}
