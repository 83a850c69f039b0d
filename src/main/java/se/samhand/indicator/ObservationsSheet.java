package se.samhand.indicator;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samhand.importing.Column;
import se.samhand.importing.Faults;
import se.samhand.importing.ImportContext;
import se.samhand.importing.ImportSheet;
import se.samhand.importing.Reference;
import se.samhand.importing.SheetRow;
import se.samhand.security.Roles;

/**
 * Figures, out and in, by the rules of the page. Figures of few people go out to nobody but those who know them as they are,
 * and are taken in from nobody else: a file has no table in which they could be hidden.
 */
@Component
class ObservationsSheet implements ImportSheet {

    static final String NAME = "observations";

    private final Observations observations;
    private final Register register;
    private final EntryRules rules;
    private final EarlierRows earlier;
    private final FigureBook book;
    private final FigureAccess access;
    private final Clock clock;

    ObservationsSheet(
            Observations observations,
            Register register,
            EntryRules rules,
            EarlierRows earlier,
            FigureBook book,
            FigureAccess access,
            Clock clock) {
        this.observations = observations;
        this.register = register;
        this.rules = rules;
        this.earlier = earlier;
        this.book = book;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String titleKey() {
        return "indicator.import.observations";
    }

    @Override
    public int order() {
        return 170;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.PROGRAMME_OFFICE, Roles.COORDINATOR);
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.code("indicator", 40).asKey().explainedBy("indicator.import.indicatorColumn"),
                Column.code("unit", 40).asKey(),
                Column.code("period", 40).asKey(),
                Column.list("split", 200).explainedBy("indicator.import.split"),
                Column.code("state", 20)
                        .asRequired()
                        .oneOf(Arrays.stream(ValueState.values())
                                .map(Enum::name)
                                .toArray(String[]::new))
                        .explainedBy("indicator.import.state"),
                Column.text("number", 30).explainedBy("indicator.import.numberColumn"),
                Column.text("denominator", 30).explainedBy("indicator.import.denominatorColumn"),
                Column.text("comment", 1000).explainedBy("indicator.import.comment"));
    }

    @Override
    public String keyOf(SheetRow row) {
        return FigureKey.of(row).toString();
    }

    @Override
    public List<Reference> references(SheetRow row) {
        return List.of(
                new Reference("indicator", IndicatorSheet.NAME, row.text("indicator")),
                new Reference("unit", "org-units", row.text("unit")));
    }

    @Override
    public Map<String, SheetRow> existing(Collection<String> keys) {
        var page = book.of(keys);
        var rows = new HashMap<String, SheetRow>();
        standing(page).forEach((key, figure) -> {
            if (isKnown(page, figure)) {
                rows.put(key, row(page, figure));
            }
        });
        return rows;
    }

    private Map<String, Observation> standing(FigureBook.Page page) {
        var wanted = page.wanted();
        return page.indicators().isEmpty()
                ? Map.of()
                : observations.named(page.indicators(), page.units(), page.periods()).stream()
                        .filter(it -> wanted.contains(page.key(it.place()).toString()))
                        .collect(toMap(it -> page.key(it.place()).toString(), it -> it));
    }

    private boolean isKnown(FigureBook.Page page, Observation figure) {
        return page.card(figure.place().indicatorId())
                .filter(card -> isKnown(card, figure.place().unitId()))
                .isPresent();
    }

    private boolean isKnown(IndicatorCard card, UUID unitId) {
        return !card.smallCounts() || access.knows(card, unitId);
    }

    private static SheetRow row(FigureBook.Page page, Observation figure) {
        return ObservationRow.of(page.key(figure.place()), figure.value(), figure.comment());
    }

    @Override
    public List<String> comparedWith(SheetRow row, ImportContext context) {
        return earlier.keyOf(row, context).stream().toList();
    }

    @Override
    public void check(SheetRow row, ImportContext context, Faults faults) {
        if (context.standing(NAME, keyOf(row)).filter(row::equals).isPresent()) {
            return;
        }
        var card = context.find(IndicatorSheet.NAME, row.text("indicator"))
                .map(IndicatorRow::card)
                .orElseThrow();
        var period = book.period(row.text("period"));
        var unit = book.unit(row.text("unit"));
        if (period.isEmpty()) {
            faults.refuse("period", "indicator.import.noSuchPeriod", row.text("period"));
        }
        if (unit.filter(it -> access.mayEnterFor(it.id())).isEmpty()) {
            faults.refuse("unit", "indicator.import.notYours", row.text("unit"));
        } else if (!isKnown(card, unit.get().id())) {
            faults.refuse("unit", "indicator.import.small", row.text("unit"));
        }
        var draft = ObservationRow.draft(row, faults);
        if (draft.isPresent() && period.isPresent() && unit.isPresent()) {
            var found = new ArrayList<>(FigureRules.faults(card, draft.get()));
            found.addAll(rules.notNow(
                    card,
                    unit.get().id(),
                    new Split(FigureKey.of(row).split()),
                    period.get(),
                    draft.get().comment()));
            if (found.isEmpty() && draft.get().comment().isEmpty()) {
                found.addAll(Doubts.about(FigureRules.value(card, draft.get()), earlier.around(row, card, context)));
            }
            found.forEach(
                    it -> faults.refuse(it.field(), it.messageKey(), it.args().toArray()));
        }
    }

    @Override
    public void save(List<SheetRow> addedOrChanged) {
        write(addedOrChanged, Map.of());
    }

    @Override
    public void restore(List<SheetRow> before, Map<String, String> unshown) {
        write(before, unshown);
    }

    private void write(List<SheetRow> rows, Map<String, String> signatures) {
        var page = book.of(rows.stream().map(this::keyOf).toList());
        var standing = standing(page);
        for (var row : rows) {
            var place = page.place(FigureKey.of(row)).orElseThrow();
            var draft = ObservationRow.draft(row);
            var value = FigureRules.value(page.card(place.indicatorId()).orElseThrow(), draft);
            var figure = standing.get(keyOf(row));
            if (figure == null) {
                register.enter(place, value, draft.comment());
            } else if (signatures.containsKey(keyOf(row))) {
                register.putBack(figure, value, draft.comment(), Signature.in(signatures, keyOf(row), clock));
            } else {
                register.correct(figure, value, draft.comment());
            }
        }
        observations.flush();
    }

    @Override
    public Map<String, String> unshown(Collection<String> keys) {
        var unshown = new HashMap<String, String>();
        standing(book.of(keys))
                .forEach((key, figure) ->
                        unshown.put(key, new Signature(figure.enteredAt(), figure.enteredBy()).text()));
        return unshown;
    }

    @Override
    public void remove(Collection<String> keys) {
        standing(book.of(keys)).values().forEach(register::withdraw);
        observations.flush();
    }

    @Override
    public Stream<SheetRow> export() {
        var page = book.whole();
        return observations.inOrder().stream().filter(it -> isKnown(page, it)).map(it -> row(page, it));
    }
}
