package se.samhand.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import se.samhand.activity.Duties;
import se.samhand.activity.Duties.Unfinished;
import se.samhand.clock.PortalClock;
import se.samhand.documents.Block;
import se.samhand.documents.Document;
import se.samhand.importing.Texts;
import se.samhand.period.Period;

/** What a function answers for as a document, in Swedish; without those who held it once, since a document forgets nobody. */
@Component
class HandOverDocument {

    private final Texts texts;
    private final boolean example;

    HandOverDocument(Texts texts, Environment environment) {
        this.texts = texts;
        this.example = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /** As it stands now. */
    Document of(HandOverPage page) {
        return of(page, page.current());
    }

    /** As somebody receives it. */
    Document of(HandOverPage page, HandOverDetails handOver) {
        return of(page, Optional.of(handOver));
    }

    private Document of(HandOverPage page, Optional<HandOverDetails> handOver) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Facts(facts(page, handOver)));
        handOver.map(HandOverDetails::note)
                .filter(it -> !it.isEmpty())
                .ifPresent(note -> section("handover.note", List.of(new Block.Text(note)), blocks));
        page.duties().ifPresent(duties -> add(duties, blocks));
        section("handover.contacts", contacts(page), blocks);
        return new Document(
                texts.of("handover.document", page.function().name(), page.unitName()),
                example ? texts.of("importing.example-data") : "",
                Locale.forLanguageTag("sv"),
                blocks);
    }

    private List<Block.Fact> facts(HandOverPage page, Optional<HandOverDetails> handOver) {
        var facts = new ArrayList<Block.Fact>();
        facts.add(new Block.Fact(texts.of("handover.unit"), page.unitName()));
        handOver.ifPresent(it -> {
            if (it.begins() != null) {
                facts.add(new Block.Fact(texts.of("handover.from"), it.fromName()));
                facts.add(new Block.Fact(texts.of("handover.to"), it.toName() + ", " + it.begins()));
            }
            if (it.signedAt() != null) {
                facts.add(new Block.Fact(
                        texts.of("handover.signed"),
                        it.signedBy() + ", " + day(Objects.requireNonNull(it.signedAt()))));
            }
        });
        facts.add(new Block.Fact(texts.of("handover.on"), page.today().toString()));
        return facts;
    }

    private void add(Duties duties, List<Block> blocks) {
        section("handover.completions", rows(duties.completions()), blocks);
        section("handover.drafts", rows(duties.drafts()), blocks);
        section(
                "handover.promises",
                table(
                        List.of("handover.due", "handover.promise", "handover.owner", "handover.activity"),
                        duties.promises().stream()
                                .map(it -> List.of(it.dueOn().toString(), it.text(), it.owner(), it.code()))
                                .toList()),
                blocks);
        section(
                "handover.commitments",
                table(
                        List.of("handover.activity", "handover.unit", "handover.state"),
                        duties.commitments().stream()
                                .map(it -> List.of(it.code() + " " + it.text(), it.unitName(), state(it)))
                                .toList()),
                blocks);
        section(
                "handover.history",
                table(
                        List.of("handover.period", "handover.submitted", "handover.inTime", "handover.deviating"),
                        duties.history().stream()
                                .map(it -> List.of(
                                        period(it.period()),
                                        texts.of("handover.of", it.submitted(), it.expected()),
                                        Integer.toString(it.inTime()),
                                        Integer.toString(it.deviating())))
                                .toList()),
                blocks);
    }

    private String state(Duties.Owned owned) {
        var state = texts.of("activity.commitment.state." + owned.state());
        return owned.status() == null ? state : state + ", " + texts.of("activity.status." + owned.status());
    }

    private List<Block> rows(List<Unfinished> unfinished) {
        return table(
                List.of("handover.due", "handover.activity", "handover.unit", "handover.period"),
                unfinished.stream()
                        .map(it -> List.of(
                                it.dueOn().toString(), it.code() + " " + it.text(), it.unitName(), period(it.period())))
                        .toList());
    }

    private List<Block> contacts(HandOverPage page) {
        return table(
                List.of("handover.contact", "handover.contact.who"),
                page.contacts().stream().map(it -> List.of(it.what(), it.who())).toList());
    }

    private List<Block> table(List<String> header, List<List<String>> rows) {
        return rows.isEmpty()
                ? List.of()
                : List.of(new Block.Table(header.stream().map(texts::of).toList(), rows));
    }

    /** Says so where there is nothing: that is an answer, too. */
    private void section(String heading, List<Block> content, List<Block> blocks) {
        blocks.add(new Block.Heading(2, texts.of(heading)));
        blocks.addAll(content.isEmpty() ? List.of(new Block.Text(texts.of("handover.nothing"))) : content);
    }

    private String period(Period period) {
        return texts.of("activity.period." + period.shortCode(), Integer.toString(period.year()));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, PortalClock.STOCKHOLM);
    }
}
