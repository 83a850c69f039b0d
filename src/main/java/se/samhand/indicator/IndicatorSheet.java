package se.samhand.indicator;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samhand.importing.Column;
import se.samhand.importing.Faults;
import se.samhand.importing.ImportContext;
import se.samhand.importing.ImportSheet;
import se.samhand.importing.Reference;
import se.samhand.importing.RowsInUse;
import se.samhand.importing.SheetRow;
import se.samhand.organisation.Verification;
import se.samhand.security.Roles;

/** Definition cards, as {@code indicators.csv}. */
@Component
class IndicatorSheet implements ImportSheet {

    static final String NAME = "indicators";

    private final IndicatorDefinitions definitions;
    private final Observations observations;
    private final Targets targets;

    IndicatorSheet(IndicatorDefinitions definitions, Observations observations, Targets targets) {
        this.definitions = definitions;
        this.observations = observations;
        this.targets = targets;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String titleKey() {
        return "indicator.import.definitions";
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.PROGRAMME_OFFICE, Roles.ADMIN);
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.code("code", 40).asKey(),
                Column.text("name", 300).asRequired(),
                oneOf("value_kind", ValueKind.values()).explainedBy("indicator.import.valueKind"),
                Column.text("numerator", 300).explainedBy("indicator.import.numerator"),
                Column.text("denominator", 300).explainedBy("indicator.import.denominator"),
                oneOf("direction", Direction.values()).explainedBy("indicator.import.direction"),
                oneOf("over_units", Aggregation.values()).explainedBy("indicator.import.overUnits"),
                oneOf("over_periods", Aggregation.values()).explainedBy("indicator.import.overPeriods"),
                Column.text("baseline", 40).explainedBy("indicator.import.baseline"),
                Column.text("target", 40).explainedBy("indicator.import.target"),
                Column.code("small_counts", 3)
                        .asRequired()
                        .oneOf(IndicatorRow.yesOrNo())
                        .explainedBy("indicator.import.smallCounts"),
                oneOf("verification", Verification.values()),
                Column.text("source", 500),
                oneOf("period_kind", PeriodKind.values()).explainedBy("indicator.import.periodKind"),
                oneOf("level", Level.values()).explainedBy("indicator.import.level"),
                Column.code("goal", 80).explainedBy("indicator.import.goal"),
                oneOf("frequency", Frequency.values()).explainedBy("indicator.import.frequency"),
                Column.list("axes", 1000).explainedBy("indicator.import.axes"),
                Column.list("units", 1000).explainedBy("indicator.import.units"),
                Column.text("question", 500).explainedBy("indicator.import.question"),
                Column.text("counted", 500).explainedBy("indicator.import.counted"));
    }

    static Column oneOf(String name, Enum<?>... values) {
        return Column.code(name, 20)
                .asRequired()
                .oneOf(Arrays.stream(values).map(Enum::name).toArray(String[]::new));
    }

    @Override
    public List<Reference> references(SheetRow row) {
        var goal = row.find("goal").map(it -> new Reference("goal", "goals", it)).stream();
        var units = row.list("units").stream()
                .filter(it -> Reporters.group(it).isEmpty())
                .map(it -> new Reference("units", "org-units", it));
        return Stream.concat(goal, units).toList();
    }

    @Override
    public void check(SheetRow row, ImportContext context, Faults faults) {
        CardRules.faults(IndicatorRow.card(row)).forEach(it -> faults.refuse(it.column(), it.messageKey()));
        row.list("axes").stream()
                .filter(it -> Axis.parsed(it).isEmpty())
                .forEach(it -> faults.refuse("axes", "indicator.import.axisForm", it));
        row.list("axes").stream()
                .flatMap(it -> Axis.parsed(it).stream())
                .collect(groupingBy(Axis::code))
                .values()
                .stream()
                .filter(it -> it.size() > 1)
                .forEach(it -> faults.refuse(
                        "axes", "indicator.import.axisTwice", it.getFirst().code()));
    }

    @Override
    public Map<String, SheetRow> existing(Collection<String> keys) {
        return definitions.findByCodeIn(keys).stream().collect(toMap(IndicatorDefinition::code, IndicatorRow::of));
    }

    @Override
    public void save(List<SheetRow> addedOrChanged) {
        var standing = definitions
                .findByCodeIn(addedOrChanged.stream().map(this::keyOf).toList())
                .stream()
                .collect(toMap(IndicatorDefinition::code, identity()));
        for (var row : addedOrChanged) {
            var definition = standing.get(keyOf(row));
            if (definition == null) {
                definitions.save(new IndicatorDefinition(row.text("code"), IndicatorRow.card(row)));
            } else {
                definition.define(IndicatorRow.card(row));
            }
        }
        definitions.flush();
    }

    @Override
    public void remove(Collection<String> keys) {
        var going = definitions.findByCodeIn(keys);
        var ids = going.stream().map(IndicatorDefinition::id).toList();
        if (observations.existsByIndicatorIdIn(ids) || targets.existsByIndicatorIdIn(ids)) {
            throw new RowsInUse("indicator.import.inUse");
        }
        definitions.deleteAll(going);
        definitions.flush();
    }

    @Override
    public Stream<SheetRow> export() {
        return definitions.inOrder().stream().map(IndicatorRow::of);
    }
}
