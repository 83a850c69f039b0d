package se.samhand.drill;

import static se.samhand.drill.Trial.expect;

import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samhand.browser.Person;
import se.samhand.browser.Sight;

/**
 * Every page is opened with what the example has, and again with fifty times as much. However much there is, a page asks
 * the database as many questions as before, and no answer needs more than a thousand rows to be sorted or put aside.
 */
class ManyFollowUps implements Trial {

    private static final int FOLLOW_UPS = 100_000;
    private static final int ROWS = 1_000;
    private static final int TIMES = 3;
    private static final double PATIENCE_IN_MILLISECONDS = 240_000;

    private record Page(String username, String address) {}

    private record Visit(Effort effort, Duration took) {

        Visit orLess(Visit other) {
            return new Visit(effort.orLess(other.effort), took.compareTo(other.took) < 0 ? took : other.took);
        }
    }

    @Override
    public String name() {
        return "100,000 follow-ups: each page asks the database no more questions than with 2,000, and sorts at most 1,000 rows";
    }

    @Override
    public String seen() throws Exception {
        try (var example = new ExamplePortal();
                var database = example.running().connect()) {
            return seen(it -> visitedBy(example, it), database);
        }
    }

    private static Boolean visitedBy(ExamplePortal example, Consumer<Person> deed) {
        try {
            return example.visitedBy(it -> {
                deed.accept(it);
                return true;
            });
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** @param visits lets somebody who is not yet signed in do something */
    static String seen(Function<Consumer<Person>, Boolean> visits, Connection database) throws Exception {
        var before = visit(visits, database);
        Copies.make(database);
        expect(followUps(database) >= FOLLOW_UPS, "Too few follow-ups: " + followUps(database));
        var after = visit(visits, database);
        var faults = after.entrySet().stream()
                .flatMap(it -> fault(it.getKey(), before.get(it.getKey()), it.getValue()).stream())
                .toList();
        expect(faults.isEmpty(), String.join("; ", faults));
        var slowest = after.entrySet().stream()
                .max(Comparator.comparing(it -> it.getValue().took()))
                .orElseThrow();
        return "%d pages; the slowest with %,d follow-ups was %s, after %s"
                .formatted(
                        after.size(),
                        followUps(database),
                        slowest.getKey().address(),
                        Trial.seconds(slowest.getValue().took()));
    }

    private static Optional<String> fault(Page page, Visit before, Visit after) {
        var more = after.effort().selects() > before.effort().selects();
        var sorts = after.effort().sorted() > ROWS || after.effort().stored() > ROWS;
        return more || sorts
                ? Optional.of("%s as %s: %s, then %s"
                        .formatted(page.address(), page.username(), before.effort(), after.effort()))
                : Optional.empty();
    }

    private static Map<Page, Visit> visit(Function<Consumer<Person>, Boolean> visits, Connection database) {
        var seen = new LinkedHashMap<Page, Visit>();
        pages().forEach((username, pages) -> visits.apply(person -> {
            person.page().setDefaultTimeout(PATIENCE_IN_MILLISECONDS);
            person.signsInAs(username);
            for (var page : pages) {
                seen.put(page, leastOf(person, page, database));
            }
        }));
        return seen;
    }

    private static Visit leastOf(Person person, Page page, Connection database) {
        return Stream.generate(() -> once(person, page, database))
                .limit(TIMES)
                .reduce(Visit::orLess)
                .orElseThrow();
    }

    private static Visit once(Person person, Page page, Connection database) {
        person.goesTo("/accessibility");
        var idle = Effort.soFar(database);
        var asking = Effort.soFar(database).since(idle);
        var before = Effort.soFar(database);
        long began = System.nanoTime();
        person.goesTo(page.address());
        var took = Duration.ofNanos(System.nanoTime() - began);
        return new Visit(Effort.soFar(database).since(before).since(asking), took);
    }

    /** By whom they are opened, each once. */
    private static Map<String, List<Page>> pages() {
        return Sight.all().stream()
                .filter(it -> it.username().isPresent())
                .map(it -> new Page(it.username().orElseThrow(), it.address()))
                .distinct()
                .collect(Collectors.groupingBy(Page::username, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
    }

    private static long followUps(Connection database) throws Exception {
        try (var ask = database.createStatement();
                var row = ask.executeQuery("select count(*) from follow_up")) {
            row.next();
            return row.getLong(1);
        }
    }
}
