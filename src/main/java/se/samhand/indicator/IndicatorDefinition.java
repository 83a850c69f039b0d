package se.samhand.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import se.samhand.organisation.Verification;

/** What is measured, under a code that never changes. */
@Entity
class IndicatorDefinition {

    private static final String BETWEEN = ";";

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String code;
    private String name;
    private String question;
    private String counted;

    @Enumerated(EnumType.STRING)
    private ValueKind valueKind;

    private String numerator;
    private String denominator;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Enumerated(EnumType.STRING)
    private Aggregation overUnits;

    @Enumerated(EnumType.STRING)
    private Aggregation overPeriods;

    private String baseline;
    private String target;
    private boolean smallCounts;

    @Enumerated(EnumType.STRING)
    private PeriodKind periodKind;

    @Enumerated(EnumType.STRING)
    private Level level;

    private String goalKey;

    @Enumerated(EnumType.STRING)
    private Frequency frequency;

    private String axes;
    private String units;

    @Enumerated(EnumType.STRING)
    private Verification verification;

    private String source;

    IndicatorDefinition(String code, IndicatorCard card) {
        this.code = code;
        define(card);
    }

    @SuppressWarnings("NullAway.Init")
    protected IndicatorDefinition() {} // for Hibernate

    /** @throws IllegalArgumentException for a card that contradicts itself; see {@link CardRules} */
    final void define(IndicatorCard card) {
        var faults = CardRules.faults(card);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(code + " contradicts itself: " + faults);
        }
        name = card.name();
        question = card.question();
        counted = card.counted();
        valueKind = card.valueKind();
        numerator = card.numerator();
        denominator = card.denominator();
        direction = card.direction();
        overUnits = card.overUnits();
        overPeriods = card.overPeriods();
        baseline = card.baseline();
        target = card.target();
        smallCounts = card.smallCounts();
        periodKind = card.periodKind();
        level = card.level();
        goalKey = card.goalKey();
        frequency = card.frequency();
        axes = card.axes().stream().map(Axis::text).collect(Collectors.joining(BETWEEN));
        units = String.join(BETWEEN, card.units());
        verification = card.verification();
        source = card.source();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String code() {
        return code;
    }

    IndicatorCard card() {
        return new IndicatorCard(
                name,
                question,
                counted,
                valueKind,
                numerator,
                denominator,
                direction,
                overUnits,
                overPeriods,
                baseline,
                target,
                smallCounts,
                periodKind,
                level,
                goalKey,
                frequency,
                axes(),
                unitsIn(units),
                verification,
                source);
    }

    static List<String> unitsIn(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(BETWEEN));
    }

    private List<Axis> axes() {
        return axes.isEmpty()
                ? List.of()
                : Arrays.stream(axes.split(BETWEEN))
                        .flatMap(text -> Axis.parsed(text).stream())
                        .toList();
    }
}
