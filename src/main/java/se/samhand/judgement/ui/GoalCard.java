package se.samhand.judgement.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import se.samhand.activity.ActivityStatus;
import se.samhand.activity.GoalSum;
import se.samhand.indicator.GoalFigure;
import se.samhand.judgement.Achievement;
import se.samhand.judgement.JudgedGoal;
import se.samhand.judgement.JudgedGoal.JudgedTarget;
import se.samhand.judgement.JudgedSubject;
import se.samhand.judgement.JudgementDetails;
import se.samhand.judgement.JudgementPage;
import se.samhand.organisation.SwedishOrder;

/** A goal: how its activities go, what is judged of it and of its yearly targets. */
class GoalCard extends Composite<Article> {

    private final transient JudgementDesk desk;
    private final JudgementPage page;
    private final SerializableConsumer<JudgementPage> onJudged;

    GoalCard(
            JudgementDesk desk,
            JudgementPage page,
            JudgedGoal goal,
            Map<UUID, String> units,
            SerializableConsumer<JudgementPage> onJudged) {
        this.desk = desk;
        this.page = page;
        this.onJudged = onJudged;
        var code = goal.sum().programmeCode() + " " + goal.sum().goalCode();
        var heading = new H2(
                goal.text().isEmpty()
                        ? translate("judgement.goal.unverified", code)
                        : translate("judgement.goal", code, goal.text()));
        heading.getElement().setAttribute("lang", "sv");
        getContent().addClassName("judged-goal");
        getContent().add(heading, new Paragraph(standing(goal.sum())));
        if (page.city()) {
            addBoards(goal, units);
        }
        getContent().add(judging(goal.judged(), translate("judgement.name.goal", code)));
        goal.targets().forEach(this::add);
    }

    /** 7 of 8 handed in: 4 Pågår enligt plan, 2 Avviker, 1 Genomförd. */
    private static String standing(GoalSum sum) {
        var handedIn = translate("judgement.standing", sum.submitted(), sum.expected());
        var statuses = Arrays.stream(ActivityStatus.values())
                .filter(status -> sum.of(status) > 0)
                .map(status -> sum.of(status) + " " + inSentence(translate("activity.status." + status)))
                .collect(joining(", "));
        return statuses.isEmpty() ? handedIn : handedIn + ": " + statuses;
    }

    private static String inSentence(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private void addBoards(JudgedGoal goal, Map<UUID, String> units) {
        var boards = goal.boards().stream()
                .filter(it -> !it.unitId().equals(page.unitId()))
                .toList();
        if (boards.isEmpty()) {
            getContent().add(new Paragraph(translate("judgement.boards.none")));
            return;
        }
        var counts = boards.stream()
                .collect(groupingBy(JudgementDetails::achievement, () -> new EnumMap<>(Achievement.class), counting()));
        var sentence = counts.entrySet().stream()
                .map(it -> it.getValue() + " " + inSentence(JudgementWords.of(it.getKey(), page.isForecast())))
                .collect(joining(", "));
        var list = new UnorderedList();
        list.addClassName("judged-boards");
        boards.stream()
                .sorted((one, other) -> SwedishOrder.ofNames().compare(name(one, units), name(other, units)))
                .forEach(it -> list.add(new ListItem(
                        new Span(name(it, units)),
                        JudgementWords.badge(it.achievement(), page.isForecast()),
                        JudgementWords.ground(it))));
        getContent().add(new Details(translate("judgement.boards", sentence), list));
    }

    private static String name(JudgementDetails judged, Map<UUID, String> units) {
        return units.getOrDefault(judged.unitId(), "");
    }

    private void add(JudgedTarget target) {
        var figure = target.figure();
        var heading = new H3(translate("judgement.target", figure.name()));
        getContent()
                .add(
                        heading,
                        new Paragraph(translate(
                                "judgement.target.standing",
                                aim(figure),
                                latest(figure),
                                JudgementWords.period(figure.period()))),
                        judging(target.judged(), figure.name()));
    }

    /** Alone what was judged is shown anew: what is half written elsewhere on the page stays. */
    private Div judging(JudgedSubject subject, String name) {
        var place = new Div();
        place.add(new JudgementForm(desk, page, subject, name, now -> {
            var next = judging(now.subject(subject.subject()).orElse(subject), name);
            place.removeAll();
            place.add(next);
            next.getChildren().findFirst().ifPresent(it -> ((JudgementForm) it).focus());
            onJudged.accept(now);
        }));
        return place;
    }

    private static String aim(GoalFigure figure) {
        var interval = figure.aim().interval();
        var text = interval == null ? "–" : decimals(interval.text()).replace('-', '–');
        return figure.kind().isShare() ? text + " %" : text;
    }

    private static String latest(GoalFigure figure) {
        var shown = figure.figure();
        if (shown.number() == null) {
            return "–";
        }
        var number = decimals(shown.number().toPlainString());
        return shown.denominator() == null
                ? number
                : translate(
                        "activity.ground.share",
                        number,
                        decimals(shown.denominator().toPlainString()));
    }

    private static String decimals(String number) {
        return number.replace(".", translate("activity.ground.decimal"));
    }
}
