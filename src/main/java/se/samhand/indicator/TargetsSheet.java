package se.samhand.indicator;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
import se.samhand.importing.SheetRow;
import se.samhand.security.Roles;

/** Units' own targets, out and in; one that is inherited has no row. A row without {@code period} holds for all periods. */
@Component
class TargetsSheet implements ImportSheet {

    static final String NAME = "targets";

    private final Targets targets;
    private final FigureBook book;
    private final FigureAccess access;
    private final Clock clock;

    TargetsSheet(Targets targets, FigureBook book, FigureAccess access, Clock clock) {
        this.targets = targets;
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
        return "indicator.import.targets";
    }

    @Override
    public int order() {
        return 160;
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
                Column.code("period", 40).explainedBy("indicator.import.targetPeriod"),
                Column.text("aim", 40).asRequired().explainedBy("indicator.import.aim"),
                Column.text("reason", 1000).explainedBy("indicator.import.targetReason"));
    }

    @Override
    public String keyOf(SheetRow row) {
        return FigureKey.of(row).toString();
    }

    /** A long dash, a decimal comma and spaces say what a hyphen and a point say. */
    @Override
    public SheetRow inOneForm(SheetRow row) {
        var draft = draft(row);
        return row.with("aim", draft.interval().map(Interval::text).orElse(draft.aim()))
                .with("reason", draft.reason().strip());
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
        standing(page).forEach((key, target) -> rows.put(key, row(page, target)));
        return rows;
    }

    private Map<String, Target> standing(FigureBook.Page page) {
        var wanted = page.wanted();
        return page.indicators().isEmpty()
                ? Map.of()
                : targets.ofUnits(page.indicators(), page.units()).stream()
                        .filter(it -> wanted.contains(page.key(it.place()).toString()))
                        .collect(toMap(it -> page.key(it.place()).toString(), it -> it));
    }

    private static SheetRow row(FigureBook.Page page, Target target) {
        var key = page.key(target.place());
        return SheetRow.empty()
                .with("indicator", key.indicator())
                .with("unit", key.unit())
                .with("period", key.period())
                .with("aim", target.aim().text())
                .with("reason", target.reason());
    }

    @Override
    public void check(SheetRow row, ImportContext context, Faults faults) {
        var standing = context.standing(NAME, keyOf(row));
        if (standing.filter(row::equals).isPresent()) {
            return;
        }
        var period = book.period(row.text("period"));
        var card = context.find(IndicatorSheet.NAME, row.text("indicator")).map(IndicatorRow::card);
        if (!row.isEmpty("period")
                && period.filter(it -> card.filter(asked -> IndicatorPeriods.fits(asked, it))
                                .isPresent())
                        .isEmpty()) {
            faults.refuse("period", "indicator.import.noSuchPeriod", row.text("period"));
        }
        if (book.unit(row.text("unit"))
                .filter(it -> access.mayEnterFor(it.id()))
                .isEmpty()) {
            faults.refuse("unit", "indicator.import.notYours", row.text("unit"));
        }
        Target.faults(draft(row), period.orElse(null), standing.isPresent(), LocalDate.now(clock))
                .forEach(it ->
                        faults.refuse(it.field(), it.messageKey(), it.args().toArray()));
    }

    private static TargetDraft draft(SheetRow row) {
        return new TargetDraft(row.text("aim"), row.text("reason"));
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
        var added = new ArrayList<Target>();
        for (var row : rows) {
            var key = keyOf(row);
            var draft = draft(row);
            var aim = draft.interval().orElseThrow();
            var signature = Signature.in(signatures, key, clock);
            var target = standing.get(key);
            if (target == null) {
                var place = page.targetPlace(FigureKey.of(row)).orElseThrow();
                added.add(new Target(place, aim, draft.reason().strip(), signature.by(), signature.at()));
            } else {
                target.change(aim, draft.reason().strip(), signature.by(), signature.at());
            }
        }
        targets.saveAll(added);
        targets.flush();
    }

    @Override
    public Map<String, String> unshown(Collection<String> keys) {
        var unshown = new HashMap<String, String>();
        standing(book.of(keys))
                .forEach((key, target) -> unshown.put(key, signature(target).text()));
        return unshown;
    }

    private static Signature signature(Target target) {
        var details = target.details();
        return new Signature(details.at(), details.by());
    }

    @Override
    public void remove(Collection<String> keys) {
        targets.deleteAll(standing(book.of(keys)).values());
        targets.flush();
    }

    @Override
    public Stream<SheetRow> export() {
        var page = book.whole();
        return targets.inOrder().stream().map(it -> row(page, it));
    }
}
