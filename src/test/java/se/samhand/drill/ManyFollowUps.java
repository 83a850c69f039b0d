package se.samhand.drill;

import static se.samhand.drill.Trial.expect;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    /** Often enough for one of them to fall between two jobs of the portal itself. */
    private static final int TIMES = 5;

    private static final double PATIENCE_IN_MILLISECONDS = 60_000;

    /** What people make of the lists: chosen, searched, in another order. */
    private static final List<Page> LISTS = List.of(
            new Page("samordnare.jarva", "/activities?board=JAR&period=2026-T1"),
            new Page("samordnare.jarva", "/activities?board=JAR&period=2026-T1&state=ON_PLAN"),
            new Page("samordnare.jarva", "/activities?board=all&period=2026-T1"),
            new Page("samordnare.jarva", "/activities?board=all&period=2026-T1&state=missing"),
            new Page("samordnare.jarva", "/activities?board=all&period=2025-T2&state=DEVIATES"),
            new Page("samordnare.jarva", "/activities?board=all&period=2025-T2&q=4.1"),
            new Page("samordnare.jarva", "/activities/commitments?unit=SOC"),
            new Page("samordnare.jarva", "/?kind=FOLLOW_UP"),
            new Page("programkontor", "/"),
            new Page("programkontor", "/activities/review?by=unit"),
            new Page("programkontor", "/activities/review?period=2025-T2"),
            new Page("programkontor", "/activities/review?period=2025-T2&by=unit"),
            new Page("programkontor", "/activities/review?unit=JAR"),
            new Page("programkontor", "/activities/review?unit=JAR&q=4.1"),
            new Page("programkontor", "/activities/matrix?year=2025"),
            new Page("programkontor", "/activities/report?period=2025-T2"),
            new Page("programkontor", "/activities/ils?unit=JAR&period=2025-T2"),
            new Page("programkontor", "/activities/year?unit=JAR"));

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
            var before = visits(example, database);
            Copies.make(database);
            var followUps = followUps(database);
            expect(followUps >= FOLLOW_UPS, "Too few follow-ups: " + followUps);
            var after = visits(example, database);
            var faults = after.entrySet().stream()
                    .flatMap(it ->
                            fault(it.getKey(), Objects.requireNonNull(before.get(it.getKey())), it.getValue()).stream())
                    .toList();
            expect(faults.isEmpty(), String.join("; ", faults));
            var slowest = after.entrySet().stream()
                    .max(Comparator.comparing(it -> it.getValue().took()))
                    .orElseThrow();
            return "%d pages with %,d follow-ups; the slowest, %s, is there after %s"
                    .formatted(
                            after.size(),
                            followUps,
                            slowest.getKey().address(),
                            Trial.seconds(slowest.getValue().took()));
        }
    }

    private static Optional<String> fault(Page page, Visit before, Visit after) {
        var more = after.effort().selects() > before.effort().selects();
        var sorts = after.effort().sorted() > ROWS || after.effort().stored() > ROWS;
        return more || sorts
                ? Optional.of("%s as %s: %s, then %s"
                        .formatted(page.address(), page.username(), before.effort(), after.effort()))
                : Optional.empty();
    }

    private static Map<Page, Visit> visits(ExamplePortal example, Connection database) throws IOException {
        var seen = new LinkedHashMap<Page, Visit>();
        for (var pages : pages().values()) {
            seen.putAll(example.visitedBy(person -> {
                person.page().setDefaultTimeout(PATIENCE_IN_MILLISECONDS);
                person.signsInAs(pages.getFirst().username());
                var visits = new LinkedHashMap<Page, Visit>();
                pages.forEach(page -> visits.put(page, leastOf(person, page, database)));
                return visits;
            }));
        }
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
        var views = Sight.all().stream()
                .filter(it -> it.username().isPresent())
                .map(it -> new Page(it.username().orElseThrow(), it.address()));
        return Stream.concat(views, LISTS.stream())
                .distinct()
                .collect(Collectors.groupingBy(
                        Page::username, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
    }

    private static long followUps(Connection database) throws SQLException {
        try (var ask = database.createStatement();
                var row = ask.executeQuery("select count(*) from follow_up")) {
            row.next();
            return row.getLong(1);
        }
    }
}
