package se.samhand.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.samhand.indicator.IndicatorFixture.as;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalTest;

/** A figure is entered by those whose it is, held against what is known, corrected with a reason, and never lost. */
@PortalTest
class ObservationTest {

    private static final LocalDate TERTIAL_TWO_IS_OPEN = LocalDate.of(2026, 9, 1);

    @Autowired
    private IndicatorFixture fixture;

    @Autowired
    private ObservationService service;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void theCity() {
        fixture.city(TERTIAL_TWO_IS_OPEN);
    }

    @Test
    void aCorrectedFigureIsKeptBesideTheOneThatHolds() {
        var place = fixture.place("RUTIN", "JAR", "2026-T2");
        var first = enter(karin(), place, -1, share(5, 9, ""));
        var second = enter(karin(), place, first.version(), share(6, 9, "en enhet till"));

        assertThat(Objects.requireNonNull(second.now()).value()).isEqualTo(value(6, 9));
        assertThat(second.history()).extracting(EnteredValue::value).containsExactly(value(6, 9), value(5, 9));
        assertThat(second.history()).extracting(EnteredValue::why).containsExactly("en enhet till", "");
        assertThat(second.history()).extracting(EnteredValue::by).containsOnly("COORDINATOR JAR");
    }

    @Test
    void noEnteredFigureCanBeChangedOrDeleted() {
        enter(karin(), fixture.place("RUTIN", "JAR", "2026-T2"), -1, share(5, 9, ""));

        assertThatThrownBy(() -> jdbc.update("delete from observation_entry")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.update("update observation_entry set number = 1"))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void oneCoordinatorDoesNotOverwriteAnother() {
        var place = fixture.place("RUTIN", "JAR", "2026-T2");
        enter(karin(), place, -1, share(5, 9, ""));

        var refused =
                catchThrowableOfType(FigureChangedMeanwhile.class, () -> enter(office(), place, -1, share(7, 9, "")));

        assertThat(refused.now().value()).isEqualTo(value(5, 9));
        assertThat(refused.now().by()).isEqualTo("COORDINATOR JAR");
    }

    @Test
    void aCoordinatorEntersForTheOwnBoardOnly() {
        var place = fixture.place("RUTIN", "FAR", "2026-T2");

        assertThatThrownBy(() -> enter(karin(), place, -1, share(5, 9, ""))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(karin(), () -> service.at(place))).isInstanceOf(AccessDeniedException.class);
        for (var role : List.of(Role.APPROVER, Role.UNIT_MANAGER, Role.TRAINER, Role.AUDITOR, Role.ADMIN)) {
            assertThatThrownBy(() -> enter(fixture.person("FAR", role), place, -1, share(5, 9, "")))
                    .as(role.name())
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(enter(fixture.person("FAR", Role.COORDINATOR), place, -1, share(5, 9, ""))
                        .now())
                .isNotNull();
    }

    @Test
    void aClosedPeriodIsCorrectedByTheOfficeAloneAndWithAReason() {
        var place = fixture.place("RUTIN", "JAR", "2025-T2");

        assertThat(refused(karin(), place, share(5, 9, "för sent"))).containsExactly("state indicator.entry.closed");
        assertThat(refused(office(), place, share(5, 9, ""))).containsExactly("comment indicator.entry.reasonMissing");
        assertThat(enter(office(), place, -1, share(5, 9, "kom in i efterhand")).now())
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            RUTIN,     JAR, 2026-VB, '',            state indicator.entry.notOpen
            VFU,       JAR, 2026-VB, '',            state indicator.entry.notAsked
            IFO-RESULTAT, JAR, 2026-T2, '',         state indicator.entry.notAsked
            RUTIN,     RIK, 2026-T2, '',            state indicator.entry.notAsked
            IOP-CHATT, 1000M, 2026-T2, '',          state indicator.entry.notAsked
            UNGA-NADDA, JAR, 2026-T2, channel=MOON, state indicator.entry.noSuchPart
            RUTIN,     JAR, 2026-T2, channel=RVC,   state indicator.entry.noSuchPart
            """)
    void aFigureThatIsNotAskedForIsRefused(String indicator, String unit, String period, String split, String told) {
        var place = fixture.place(indicator, unit, period, split);

        assertThat(refused(office(), place, share(5, 9, "därför"))).contains(told);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            RUTIN,       VALUE, none, 9,            number indicator.entry.numberMissing
            RUTIN,       VALUE, 5, none,            denominator indicator.entry.denominatorMissing
            RUTIN,       VALUE, 0, 9,               state indicator.entry.zeroNotConfirmed
            RUTIN,       ZERO_CONFIRMED, 3, 9,      number indicator.entry.zeroOf
            RUTIN,       ZERO_CONFIRMED, none, none, denominator indicator.entry.denominatorMissing
            RUTIN,       VALUE, -1, 9,              number indicator.entry.negative
            RUTIN,       VALUE, 5.12345, 9,         number indicator.entry.tooLong
            UNGA-NADDA,  VALUE, 2.5, none,          number indicator.entry.notWhole
            UNGA-NADDA,  VALUE, -2, none,           number indicator.entry.negative
            UNGA-NADDA,  VALUE, 0, none,            state indicator.entry.zeroNotConfirmed
            """)
    void aFigureThatCannotBeIsRefused(
            String indicator,
            ValueState state,
            @Nullable BigDecimal number,
            @Nullable BigDecimal denominator,
            String told) {
        var draft = new ObservationDraft(state, number, denominator, "därför");

        assertThat(refused(karin(), fixture.place(indicator, "JAR", "2026-T2"), draft))
                .containsExactly(told);
    }

    @Test
    void aFigureThatLooksWrongIsTakenWithAComment() {
        enter(office(), fixture.place("RUTIN", "JAR", "2025-T2"), -1, share(8, 9, "i efterhand"));
        var place = fixture.place("RUTIN", "JAR", "2026-T2");

        assertThat(doubts(place, share(3, 9, ""))).containsExactly("indicator.doubt.farPercent [33.3, 88.9, 2025-T2]");
        assertThat(doubts(place, share(11, 9, ""))).contains("indicator.doubt.moreThanAll [11, 9]");
        assertThat(doubts(place, new ObservationDraft(ValueState.ZERO_CONFIRMED, null, BigDecimal.ZERO, "")))
                .containsExactly("indicator.doubt.denominatorZero []");
        assertThat(enter(karin(), place, -1, share(3, 9, "fem enheter har lagts ned"))
                        .now())
                .isNotNull();
    }

    @Test
    void theSameThingIsToldWhereTwoIndicatorsCountItDifferently() {
        enter(karin(), fixture.place("TILLFRAGADE", "JAR", "2026-T2"), -1, share(40, 50, ""));
        fixture.itIs(LocalDate.of(2026, 12, 10));
        enter(karin(), fixture.place("TILLFRAGADE", "JAR", "2026-VB"), -1, share(40, 50, ""));

        assertThat(doubts(fixture.place("SVARAT-JA", "JAR", "2026-VB"), share(10, 45, "")))
                .containsExactly(
                        "indicator.doubt.otherElsewhere [tillfrågade, 45, 40, Tillfrågade av de samtal där frågan ska ställas]");
    }

    @Test
    void partsThatDoNotMakeTheWholeAreTold() {
        for (var channel : List.of("RVC", "YOUTH_CLINIC", "IOP")) {
            enter(karin(), fixture.place("UNGA-NADDA", "JAR", "2026-T2", "channel=" + channel), -1, number(7, ""));
        }
        var whole = fixture.place("UNGA-NADDA", "JAR", "2026-T2");
        assertThat(enter(karin(), whole, -1, number(30, "")).version())
                .as("incomplete parts make no total")
                .isZero();
        enter(karin(), fixture.place("UNGA-NADDA", "JAR", "2026-T2", "channel=SCHOOL"), -1, number(8, ""));

        assertThat(doubts(whole, number(30, ""))).containsExactly("indicator.doubt.parts [29, 30]");
    }

    @Test
    void missingAndNotApplicableAreAnswersOfTheirOwn() {
        var place = fixture.place("RUTIN", "JAR", "2026-T2");
        var missing = enter(karin(), place, -1, new ObservationDraft(ValueState.MISSING, null, null, ""));
        var never = enter(
                karin(), place, missing.version(), new ObservationDraft(ValueState.NOT_APPLICABLE, null, null, ""));

        assertThat(never.history())
                .extracting(EnteredValue::value)
                .containsExactly(Value.NOT_APPLICABLE, Value.MISSING);
    }

    private ObservationDetails enter(PortalUser who, Place place, long version, ObservationDraft draft) {
        return as(who, () -> service.enter(place, version, draft));
    }

    private List<String> refused(PortalUser who, Place place, ObservationDraft draft) {
        return catchThrowableOfType(FigureRefused.class, () -> enter(who, place, -1, draft)).faults().stream()
                .map(it -> it.field() + " " + it.messageKey())
                .toList();
    }

    private List<String> doubts(Place place, ObservationDraft draft) {
        return catchThrowableOfType(FigureLooksWrong.class, () -> enter(karin(), place, -1, draft)).doubts().stream()
                .map(it -> it.messageKey() + " " + it.args())
                .toList();
    }

    private static ObservationDraft share(long number, long denominator, String comment) {
        return new ObservationDraft(
                ValueState.VALUE, BigDecimal.valueOf(number), BigDecimal.valueOf(denominator), comment);
    }

    private static ObservationDraft number(long number, String comment) {
        return new ObservationDraft(ValueState.VALUE, BigDecimal.valueOf(number), null, comment);
    }

    private static Value value(long number, long denominator) {
        return Value.share(BigDecimal.valueOf(number), BigDecimal.valueOf(denominator));
    }

    private PortalUser karin() {
        return fixture.person("JAR", Role.COORDINATOR);
    }

    private PortalUser office() {
        return fixture.person("SOF", Role.PROGRAMME_OFFICE);
    }
}
