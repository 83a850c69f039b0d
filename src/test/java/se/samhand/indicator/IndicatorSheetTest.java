package se.samhand.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.data.domain.PageRequest;
import se.samhand.importing.ImportFault;
import se.samhand.importing.ImportFile;
import se.samhand.importing.ImportService;
import se.samhand.organisation.OrganisationFixture;
import se.samhand.programme.ProgrammeFixture;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** A definition card that would put figures together wrongly never gets in. */
class IndicatorSheetTest extends PortalUiTest {

    private static final String HEADER =
            "code;name;value_kind;numerator;denominator;direction;over_units;over_periods;baseline;target;small_counts;"
                    + "verification;period_kind;level;goal;frequency;axes\n";

    @Autowired
    private ImportService imports;

    private final Visitor office = visitor("petra", "Socialförvaltningen", Role.PROGRAMME_OFFICE);

    @BeforeEach
    void theProgramme(@Autowired OrganisationFixture units, @Autowired ProgrammeFixture programmes) {
        units.stockholm();
        programmes.theProgrammes();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            'RATIO;;utbildade;UP;RATIO;LATEST;;;no;SEED;FOR_PERIOD;UNIT;;YEAR;',      numerator indicator.card.numeratorMissing
            'PERCENT;a;;UP;RATIO;LATEST;;;no;SEED;FOR_PERIOD;UNIT;;YEAR;',            denominator indicator.card.denominatorMissing
            'RATIO;a;b;UP;SUM;LATEST;;;no;SEED;FOR_PERIOD;UNIT;;YEAR;',               over_units indicator.card.shareSummed
            'PERCENT;a;b;UP;RATIO;SUM;;;no;SEED;FOR_PERIOD;UNIT;;YEAR;',              over_periods indicator.card.shareSummed
            'NUMBER;a;;UP;SUM;SUM;;;no;SEED;FOR_PERIOD;UNIT;;YEAR;',                  numerator indicator.card.noShare
            'NUMBER;;;UP;RATIO;SUM;;;no;SEED;FOR_PERIOD;UNIT;;YEAR;',                 over_units indicator.card.ratioOfNumbers
            'NUMBER;;;UP;SUM;RATIO;;;no;SEED;FOR_PERIOD;UNIT;;YEAR;',                 over_periods indicator.card.ratioOfNumbers
            'NUMBER;;;UP;LATEST;SUM;;;no;SEED;FOR_PERIOD;UNIT;;YEAR;',                over_units indicator.card.latestUnit
            'NUMBER;;;UP;SUM;SUM;;;no;SEED;ACCUMULATED;UNIT;;YEAR;',                  over_periods indicator.card.accumulatedSummed
            'RATIO;a;b;UP;RATIO;RATIO;;;no;SEED;ACCUMULATED;UNIT;;YEAR;',             over_periods indicator.card.accumulatedSummed
            'NUMBER;;;UP;SUM;SUM;65-tal;;no;SEED;FOR_PERIOD;UNIT;;YEAR;',             baseline indicator.card.baseline
            'NUMBER;;;UP;SUM;SUM;;140-130;no;SEED;FOR_PERIOD;UNIT;;YEAR;',            target indicator.card.target
            'NUMBER;;;UP;SUM;SUM;;;no;SEED;YEAR_ONLY;UNIT;;TERTIAL;',                 frequency indicator.card.yearOnly
            'NUMBER;;;UP;SUM;SUM;;;no;SEED;FOR_PERIOD;UNIT;;YEAR;"a:B|C;b:B|C;c:B|C;d:B|C"', axes indicator.card.tooManyAxes
            'NUMBER;;;UP;SUM;SUM;;;no;SEED;FOR_PERIOD;UNIT;;YEAR;a:B',                axes indicator.import.axisForm
            'NUMBER;;;UP;SUM;SUM;;;no;SEED;FOR_PERIOD;UNIT;;YEAR;a:B|B',              axes indicator.import.axisForm
            'NUMBER;;;UP;SUM;SUM;;;no;SEED;FOR_PERIOD;UNIT;;YEAR;"a:B|C;a:D|E"',      axes indicator.import.axisTwice
            'NUMBER;;;UP;SUM;SUM;;;no;SEED;FOR_PERIOD;UNIT;VNR-2021/99;YEAR;',        goal importing.fault.no-such-row
            'NUMBER;;;UP;SUM;SUM;;;maybe;SEED;FOR_PERIOD;UNIT;;YEAR;',                small_counts importing.fault.not-allowed
            """)
    void aCardThatContradictsItselfIsRefused(String line, String told) {
        assertThat(told("X;Namn;" + line)).contains(told).allMatch(it -> it.startsWith(told.split(" ")[0]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NUMBER;;;UP;SUM;LATEST;65;130-140;no;SEED;ACCUMULATED;CITY;HP/16;YEAR;",
                "RATIO;a;b;NONE;NONE;NONE;-0,5;-5--3;yes;SEED;FOR_PERIOD;UNIT;;TERTIAL;\"age:12-14|15-17;caller:A|B;x:A|B\""
            })
    void aCardThatHoldsTogetherIsTaken(String line) {
        assertThat(told("X;Namn;" + line)).isEmpty();
    }

    @Test
    void aTargetIsANumberOrAnInterval() {
        assertThat(Interval.parsed("130-140")).contains(new Interval(BigDecimal.valueOf(130), BigDecimal.valueOf(140)));
        assertThat(Interval.parsed("-5--3")).contains(new Interval(BigDecimal.valueOf(-5), BigDecimal.valueOf(-3)));
        assertThat(Interval.parsed("0,5").orElseThrow().isOneNumber()).isTrue();
        assertThat(Interval.parsed("130–140")).isEmpty();
        assertThat(Interval.parsed("140-130")).isEmpty();
    }

    private List<String> told(String line) {
        var file = new ImportFile(
                "indicators.csv", new ByteArrayResource((HEADER + line).getBytes(StandardCharsets.UTF_8)));
        return office.does(() -> imports.faults(imports.check(List.of(file)).id(), PageRequest.of(0, 50))
                .map((ImportFault it) -> it.column() + " " + it.messageKey())
                .getContent());
    }
}
