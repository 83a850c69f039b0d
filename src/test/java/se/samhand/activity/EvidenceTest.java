package se.samhand.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samhand.activity.ActivityFixture.as;

import jakarta.validation.ConstraintViolationException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.jdbc.JdbcTestUtils;
import se.samhand.files.CheckedFile;
import se.samhand.files.FilesFixture;
import se.samhand.organisation.RestructuringService;
import se.samhand.organisation.UnitCannotChange;
import se.samhand.period.PeriodDates;
import se.samhand.period.PeriodService;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalTest;

/** What shows that an answer is true follows the answer: its own board's until it is handed in, everybody's from then on. */
@PortalTest
class EvidenceTest {

    private static final String QUESTIONS = "VNR-2021/3.2";
    private static final LocalDate TODAY = LocalDate.of(2025, 9, 1);
    private static final FollowUpDraft WHOLE =
            new FollowUpDraft(ActivityStatus.ON_PLAN, "Två av sju enheter är klara.", "", "", "", null);

    @Autowired
    private ActivityFixture fixture;

    @Autowired
    private FilesFixture files;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private EvidenceBook book;

    @Autowired
    private FollowUpService followUps;

    @Autowired
    private ReviewListService reviews;

    @Autowired
    private PeriodService periods;

    @Autowired
    private RestructuringService restructuring;

    @Autowired
    private JdbcTemplate jdbc;

    private PortalUser karin;
    private UUID answer;

    @BeforeEach
    void karinShowsARoutine() {
        fixture.city(TODAY);
        karin = fixture.person("JAR", Role.COORDINATOR);
        answer = fixture.followUp("JAR", QUESTIONS, "2025-T2").id();
        adds(karin, answer, draft("Rutin för kortfrågor", ""), pdf());
    }

    @Test
    void itIsReadByItsOwnBoardAloneUntilTheAnswerIsHandedIn() {
        var file = only(karin);
        assertThat(sent(fixture.person("JAR", Role.APPROVER), file)).isEqualTo(FilesFixture.PDF);
        for (var other : others()) {
            assertThat(seenBy(other)).as(other.displayName()).isEmpty();
            assertThatThrownBy(() -> sent(other, file))
                    .as(other.displayName())
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(countInList(karin)).isOne();
        assertThat(countInList(fixture.person("SOF", Role.PROGRAMME_OFFICE))).isZero();
    }

    @Test
    void allOfTheCitysStaffReadItWithTheAnswerAndNoPartner() {
        var file = only(karin);
        fixture.submits("JAR", QUESTIONS, "2025-T2", WHOLE);
        for (var other : others()) {
            assertThat(seenBy(other)).as(other.displayName()).hasSize(1);
            assertThat(sent(other, file)).as(other.displayName()).isEqualTo(FilesFixture.PDF);
        }
        for (var role : List.of(Role.PARTNER_EDITOR, Role.PARTNER_SIGNATORY, Role.PARTNER_ADMIN)) {
            var partner = fixture.person("1000M", role);
            assertThatThrownBy(() -> sent(partner, file)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> seenBy(partner)).isInstanceOf(AccessDeniedException.class);
        }
        var office = fixture.person("SOF", Role.PROGRAMME_OFFICE);
        assertThat(countInList(office)).isOne();
        assertThat(as(
                        office,
                        () -> reviews.find(
                                new ReviewFilter(ReviewLevel.CITY, null, null, "", false), Pageable.ofSize(10))))
                .singleElement()
                .extracting(ReviewRow::evidence)
                .isEqualTo(1);
    }

    @Test
    void onlyWhoeverFillsInTheAnswerAddsAndTakesAway() {
        var file = only(karin);
        for (var other : others()) {
            assertThatThrownBy(() -> adds(other, answer, draft("Nytt", "https://stockholm.se"), null))
                    .as(other.displayName())
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> takesAway(other, file)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void whatIsTakenAwayIsPutBackOrGoneForGood() {
        var file = only(karin);
        takesAway(karin, file);
        assertThat(seenBy(karin)).isEmpty();
        assertThatThrownBy(() -> sent(karin, file)).isInstanceOf(AccessDeniedException.class);

        as(karin, () -> {
            evidence.putBack(file);
            return true;
        });
        assertThat(seenBy(karin)).hasSize(1);

        takesAway(karin, file);
        fixture.itIs(TODAY.plusDays(1));
        book.throwAwayWhatWasTakenBack();
        assertThat(rows("evidence") + rows("stored_file") + rows("file_piece")).isZero();
    }

    @Test
    void whatIsHandedInStaysAndACompletionAddsToIt() {
        var file = only(karin);
        fixture.submits("JAR", QUESTIONS, "2025-T2", WHOLE);
        assertThatThrownBy(() -> takesAway(karin, file)).isInstanceOf(EvidenceRefused.class);
        assertThatThrownBy(() -> adds(karin, answer, draft("För sent", "https://stockholm.se"), null))
                .isInstanceOf(AlreadySubmitted.class);

        fixture.isSentBack("JAR", QUESTIONS, "2025-T2");
        adds(karin, answer, draft("Statistik", "https://stockholm.se/statistik?ar=2025"), null);
        var farsta = fixture.person("FAR", Role.COORDINATOR);
        assertThat(seenBy(farsta)).extracting(EvidenceDetails::description).containsExactly("Rutin för kortfrågor");
        assertThatThrownBy(() -> takesAway(karin, file)).isInstanceOf(EvidenceRefused.class);

        fixture.submits("JAR", QUESTIONS, "2025-T2", WHOLE);
        assertThat(seenBy(farsta)).hasSize(2).allMatch(EvidenceDetails::handedIn);
    }

    @Test
    void whatIsTakenAwayWhenTheAnswerIsHandedInGoesForGood() {
        takesAway(karin, only(karin));
        fixture.submits("JAR", QUESTIONS, "2025-T2", WHOLE);
        assertThat(rows("evidence") + rows("stored_file")).isZero();
    }

    @Test
    void itIsAFileOrALinkThatIsEncryptedWithADayThatHasBeen() {
        for (var bad : List.of(
                "http://stockholm.se", "javascript:alert(1)", "https://a@b.se", "stockholm.se", "https:// a.se")) {
            assertThatThrownBy(() -> adds(karin, answer, draft("Länk", bad), null))
                    .as(bad)
                    .isInstanceOf(ConstraintViolationException.class);
        }
        assertThatThrownBy(() -> adds(karin, answer, draft("Inget", ""), null)).isInstanceOf(EvidenceRefused.class);
        assertThatThrownBy(() -> adds(karin, answer, draft("Båda", "https://stockholm.se"), pdf()))
                .isInstanceOf(EvidenceRefused.class);
        var tomorrow =
                new EvidenceDraft(EvidenceKind.DECISION, TODAY.plusDays(1), "", "Beslut", "https://stockholm.se");
        assertThatThrownBy(() -> adds(karin, answer, tomorrow, null)).isInstanceOf(EvidenceRefused.class);
        assertThatThrownBy(() -> adds(karin, answer, draft("Om 19121212-1212", "https://stockholm.se"), null))
                .isInstanceOf(ConstraintViolationException.class);
        assertThat(rows("evidence")).isEqualTo(rows("stored_file")).isOne();
    }

    @Test
    void anAnswerHasNoMoreThanAReviewerReads() {
        for (int number = 1; number < EvidenceService.MOST; number++) {
            adds(karin, answer, draft("Länk " + number, "https://stockholm.se/" + number), null);
        }
        assertThatThrownBy(() -> adds(karin, answer, draft("En till", "https://stockholm.se"), null))
                .isInstanceOf(EvidenceRefused.class);
    }

    @Test
    void nothingIsAddedToAPeriodThatHasClosed() {
        fixture.itIs(LocalDate.of(2025, 10, 1));
        assertThatThrownBy(() -> adds(karin, answer, draft("Länk", "https://stockholm.se"), null))
                .isInstanceOf(PeriodNotOpen.class);
        assertThatThrownBy(() -> takesAway(karin, only(karin))).isInstanceOf(PeriodNotOpen.class);
    }

    @Test
    void afterAMergerItIsReadAndHandedInByTheUnitThatCarriesOn() {
        rinkebyShowsSomethingInASpringThatIsOpenOverTheMerger();
        var taken = fixture.followUp("JAR", QUESTIONS, "2023-T1").id();
        var farsta = fixture.person("FAR", Role.COORDINATOR);
        assertThat(as(karin, () -> evidence.of(taken)))
                .singleElement()
                .extracting(EvidenceDetails::handedIn)
                .isEqualTo(false);
        assertThat(as(farsta, () -> evidence.of(taken))).isEmpty();

        fixture.submits("JAR", QUESTIONS, "2023-T1", WHOLE);
        assertThat(as(farsta, () -> evidence.of(taken)))
                .extracting(EvidenceDetails::description)
                .containsExactly("Rinkebys rutin");
    }

    @Test
    void aUnitWithEvidenceStaysWhenTheMergerIsTakenBack() {
        rinkebyShowsSomethingInASpringThatIsOpenOverTheMerger();
        var taken = fixture.followUp("JAR", QUESTIONS, "2023-T1").id();
        adds(karin, taken, draft("Järvas", "https://stockholm.se"), null);
        var admin = fixture.person("STHLM", Role.ADMIN);
        assertThatThrownBy(() -> as(admin, () -> {
                    restructuring.takeBack(fixture.unit("JAR").id());
                    return true;
                }))
                .isInstanceOf(UnitCannotChange.class);
    }

    private void rinkebyShowsSomethingInASpringThatIsOpenOverTheMerger() {
        fixture.itIs(LocalDate.of(2023, 5, 2));
        as(fixture.person("STHLM", Role.ADMIN), () -> {
            periods.addYear(2023);
            var spring = periods.periods(Pageable.ofSize(50)).stream()
                    .filter(it -> it.period().code().equals("2023-T1"))
                    .findFirst()
                    .orElseThrow();
            var dates = new PeriodDates(spring.period().opens(), spring.period().due(), LocalDate.of(2023, 7, 31));
            return periods.change(spring.period().id(), spring.version(), dates);
        });
        fixture.renew();
        var rinkeby = fixture.followUp("RIK", QUESTIONS, "2023-T1").id();
        var old = new EvidenceDraft(EvidenceKind.ROUTINE, LocalDate.of(2023, 5, 1), "", "Rinkebys rutin", "");
        adds(fixture.person("RIK", Role.COORDINATOR), rinkeby, old, pdf());
        fixture.itIs(LocalDate.of(2023, 7, 5));
        fixture.renew();
    }

    /** All of the city's roles, at another board where the role is held at a board. */
    private List<PortalUser> others() {
        return List.of(
                fixture.person("SOF", Role.PROGRAMME_OFFICE),
                fixture.person("FAR", Role.COORDINATOR),
                fixture.person("FAR", Role.APPROVER),
                fixture.person("FAR", Role.UNIT_MANAGER),
                fixture.person("SOF", Role.TRAINER),
                fixture.person("SOF", Role.PARTNERSHIP_OFFICER),
                fixture.person("STHLM", Role.AUDITOR),
                fixture.person("STHLM", Role.ADMIN));
    }

    private CheckedFile pdf() {
        return files.checked("rutin.pdf", FilesFixture.PDF);
    }

    private static EvidenceDraft draft(String description, String link) {
        return new EvidenceDraft(EvidenceKind.ROUTINE, LocalDate.of(2023, 5, 1), "SOF 2025/123", description, link);
    }

    private void adds(PortalUser user, UUID followUp, EvidenceDraft draft, @Nullable CheckedFile file) {
        as(user, () -> {
            evidence.add(followUp, draft, file);
            return true;
        });
    }

    private void takesAway(PortalUser user, UUID id) {
        as(user, () -> {
            evidence.remove(id);
            return true;
        });
    }

    private List<EvidenceDetails> seenBy(PortalUser user) {
        return as(user, () -> evidence.of(answer));
    }

    private UUID only(PortalUser user) {
        return seenBy(user).getFirst().id();
    }

    private byte[] sent(PortalUser user, UUID id) {
        return as(user, () -> {
            var out = new ByteArrayOutputStream();
            try {
                evidence.send(id, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        });
    }

    private int countInList(PortalUser user) {
        var filter = new FollowUpFilter(
                fixture.unit("JAR").id(), fixture.period("2025-T2").id(), false, null, "");
        return as(user, () -> followUps.find(filter, Pageable.ofSize(100))).stream()
                .filter(it -> it.id().equals(answer))
                .findFirst()
                .orElseThrow()
                .evidence();
    }

    private int rows(String table) {
        return JdbcTestUtils.countRowsInTable(jdbc, table);
    }
}
