package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samhand.activity.ActivityStatus;
import se.samhand.activity.Answer;
import se.samhand.activity.DraftMerge;
import se.samhand.activity.FollowUpDraft;
import se.samhand.activity.ReviewAct;
import se.samhand.activity.ReviewDetails;
import se.samhand.activity.ReviewRound;
import se.samhand.activity.ReviewStepDetails;
import se.samhand.uikit.ChangedText;

/** Every round of a review, the latest first: what was done, what was asked for, and what differed from the round before. */
class ReviewRounds extends Composite<Details> {

    ReviewRounds(ReviewDetails review) {
        var rounds = review.rounds();
        var content = new Div();
        for (int number = rounds.size() - 1; number >= 0; number--) {
            content.add(article(rounds.get(number), number == 0 ? null : rounds.get(number - 1), review.boardName()));
        }
        getContent().addClassName("review-rounds");
        getContent().setSummaryText(translate("activity.review.history", submitted(rounds)));
        getContent().add(content);
        getContent().setVisible(!rounds.isEmpty());
    }

    private static long submitted(List<ReviewRound> rounds) {
        return rounds.stream().filter(round -> round.number() > 0).count();
    }

    private static Article article(ReviewRound round, @Nullable ReviewRound before, String board) {
        var heading = round.number() == 0
                ? translate("activity.review.round.before")
                : translate("activity.review.round", round.number());
        var steps = new OrderedList();
        round.steps().forEach(step -> steps.add(item(step, board)));
        var article = new Article(new H4(heading), steps);
        if (before != null) {
            round.changed().stream()
                    .sorted()
                    .forEach(answer -> article.add(changed(answer, before.answer(), round.answer())));
        }
        return article;
    }

    private static ListItem item(ReviewStepDetails step, String board) {
        var key = "activity.review.step." + step.act() + (step.level() == null ? "" : "." + step.level());
        var item = new ListItem(new Span(translate(key, ReviewState.day(step.at()), step.byName(), board, due(step))));
        if (step.unchanged() && step.act() == ReviewAct.SUBMITTED) {
            item.add(new Span(" " + translate("activity.unchanged.disclosed")));
        }
        if (!step.remark().isEmpty()) {
            item.add(written(step.remark()));
        }
        if (!step.marks().isEmpty()) {
            var marks = new UnorderedList();
            step.marks().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(mark -> marks.add(new ListItem(
                            new Span(translate("activity.answer." + mark.getKey()) + ": "), written(mark.getValue()))));
            item.add(marks);
        }
        return item;
    }

    private static String due(ReviewStepDetails step) {
        return step.dueOn() == null ? "" : PeriodNames.day(step.dueOn());
    }

    private static Span written(String text) {
        var span = new Span(text);
        span.addClassNames("as-written", "quoted");
        span.getElement().setAttribute("lang", "sv");
        return span;
    }

    private static Component changed(Answer answer, FollowUpDraft before, FollowUpDraft after) {
        var name = new Span(translate("activity.review.changed", translate("activity.answer." + answer)));
        name.addClassName("quiet");
        return new Div(name, new ChangedText(text(answer, before), text(answer, after)));
    }

    private static String text(Answer answer, FollowUpDraft draft) {
        var value = DraftMerge.value(draft, answer);
        return value instanceof ActivityStatus status ? StatusWords.word(status) : Objects.toString(value, "");
    }
}
