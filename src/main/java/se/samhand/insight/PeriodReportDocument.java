package se.samhand.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import se.samhand.activity.ActivityStatus;
import se.samhand.activity.BoardSum;
import se.samhand.documents.Block;
import se.samhand.documents.Document;
import se.samhand.importing.Texts;
import se.samhand.insight.PeriodReport.ReportedActivity;
import se.samhand.insight.PeriodReport.ReportedGoal;

/** A period's report as a document, in Swedish. */
@Component
class PeriodReportDocument {

    private final Texts texts;
    private final boolean example;

    PeriodReportDocument(Texts texts, Environment environment) {
        this.texts = texts;
        this.example = environment.acceptsProfiles(Profiles.of("demo"));
    }

    Document of(PeriodReport report) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Facts(facts(report)));
        blocks.add(new Block.Heading(2, texts.of("insight.report.standing")));
        blocks.add(standing(report));
        if (report.missing() > 0) {
            blocks.add(new Block.Text(texts.of("insight.ils.missing", report.missing())));
        }
        if (report.leftOut() > 0) {
            blocks.add(new Block.Text(texts.of("insight.report.leftOut", report.leftOut())));
        }
        report.goals().forEach(goal -> add(goal, report.board().isEmpty(), blocks));
        if (report.goals().isEmpty()) {
            blocks.add(new Block.Text(texts.of("insight.report.none")));
        }
        return new Document(
                title(report), example ? texts.of("importing.example-data") : "", Locale.forLanguageTag("sv"), blocks);
    }

    private String title(PeriodReport report) {
        return texts.of(
                "insight.report.of",
                report.board().map(BoardSum::name).orElseGet(() -> texts.of("insight.report.city")),
                texts.of(
                        "activity.period." + report.period().shortCode(),
                        Integer.toString(report.period().year())));
    }

    private List<Block.Fact> facts(PeriodReport report) {
        var facts = new ArrayList<Block.Fact>();
        facts.add(fact(
                "insight.report.days",
                report.period().from() + " – " + report.period().to()));
        facts.add(fact(
                "insight.report.submitted",
                texts.of("insight.report.submitted.of", report.submitted(), report.expected())));
        report.decision()
                .ifPresent(it ->
                        facts.add(fact("insight.report.decision", (it.decidedOn() + " " + it.paragraph()).strip())));
        facts.add(fact("insight.report.on", report.on().toString()));
        return facts;
    }

    private Block.Fact fact(String key, String value) {
        return new Block.Fact(texts.of(key), value);
    }

    private Block standing(PeriodReport report) {
        var header = Stream.concat(
                        Stream.of(
                                texts.of("insight.report.board"),
                                texts.of("insight.report.submitted"),
                                texts.of("insight.report.inTime")),
                        Arrays.stream(ActivityStatus.values()).map(it -> texts.of("activity.status." + it)))
                .toList();
        return new Block.Table(header, report.boards().stream().map(this::row).toList());
    }

    private List<String> row(BoardSum board) {
        return Stream.concat(
                        Stream.of(
                                board.name(),
                                texts.of("insight.report.submitted.of", board.submitted(), board.expected()),
                                Long.toString(board.inTime())),
                        Arrays.stream(ActivityStatus.values()).map(it -> Long.toString(board.of(it))))
                .toList();
    }

    private void add(ReportedGoal goal, boolean namingUnits, List<Block> blocks) {
        blocks.add(new Block.Heading(
                2,
                goal.text().isEmpty()
                        ? texts.of("insight.ils.goal.unverified", goal.code())
                        : texts.of("insight.ils.goal", goal.code(), goal.text())));
        if (!goal.judgement().isEmpty()) {
            blocks.add(new Block.Facts(List.of(fact("insight.judgement", goal.judgement()))));
        }
        goal.activities().forEach(activity -> add(activity, namingUnits, blocks));
    }

    private void add(ReportedActivity activity, boolean namingUnits, List<Block> blocks) {
        blocks.add(new Block.Heading(3, activity.code() + " " + activity.text()));
        activity.answers().forEach(answer -> {
            if (namingUnits || activity.answers().size() > 1) {
                blocks.add(new Block.Heading(4, answer.unitName()));
            }
            blocks.add(new Block.Facts(List.of(fact("insight.ils.status", answer.status()))));
            blocks.add(new Block.Text(answer.text()));
        });
    }
}
