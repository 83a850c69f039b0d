package se.samhand.questions.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samhand.clock.PortalClock;
import se.samhand.questions.AskedState;
import se.samhand.questions.Reach;
import se.samhand.questions.UnitQuestionDetails;
import se.samhand.questions.UnitReplyDetails;
import se.samhand.uikit.Sign;
import se.samhand.uikit.StatusBadge;
import se.samhand.uikit.Tone;

/** One round of questions: what was asked, who has answered what, and who has not. */
class AskedQuestions extends Composite<Article> {

    private final UnitQuestionDetails asked;
    private final transient Optional<SerializableConsumer<String>> intoText;

    AskedQuestions(UnitQuestionDetails asked, Optional<SerializableConsumer<String>> intoText) {
        this.asked = asked;
        this.intoText = intoText;
        var day = LocalDate.ofInstant(asked.askedAt(), PortalClock.STOCKHOLM);
        getContent()
                .add(
                        questions(),
                        quiet(translate("questions.asked.by", asked.askedByName(), Days.of(day))),
                        quiet(translate("questions.state." + asked.state(), Days.of(asked.lastDay()))),
                        new Paragraph(translate(
                                "questions.answered",
                                asked.answered(),
                                asked.replies().size())));
        asked.replies().stream()
                .filter(UnitReplyDetails::isAnswered)
                .forEach(reply -> getContent().add(answer(reply)));
        var silent = asked.replies().stream().filter(it -> !it.isAnswered()).toList();
        if (!silent.isEmpty()) {
            getContent().add(silent(silent));
        }
    }

    private Component questions() {
        var list = new OrderedList();
        list.getElement().setAttribute("lang", "sv");
        asked.questions().forEach(text -> list.add(new ListItem(text)));
        return list;
    }

    private Component answer(UnitReplyDetails reply) {
        var box = new Div(new H4(reply.unitName()));
        box.addClassName("unit-answer");
        written(reply).forEach(text -> {
            var paragraph = new Paragraph(text);
            paragraph.addClassName("as-written");
            paragraph.getElement().setAttribute("lang", "sv");
            box.add(paragraph);
        });
        var day = Days.of(LocalDate.ofInstant(Objects.requireNonNull(reply.answeredAt()), PortalClock.STOCKHOLM));
        box.add(quiet(
                reply.answeredByName() == null
                        ? translate("questions.answered.by-link", day)
                        : translate("questions.answered.by", reply.answeredByName(), day)));
        intoText.ifPresent(into -> {
            var take = new Button(translate("questions.into-text"), click -> into.accept(asText(reply)));
            take.setAriaLabel(translate("questions.into-text.which", reply.unitName()));
            take.addThemeVariants(ButtonVariant.SMALL);
            box.add(take);
        });
        return box;
    }

    private static String asText(UnitReplyDetails reply) {
        return reply.unitName() + ": "
                + reply.answers().stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The answers, each with the number of its question where there are several. */
    private List<String> written(UnitReplyDetails reply) {
        var texts = new ArrayList<String>();
        for (var place = 0; place < reply.answers().size(); place++) {
            var text = reply.answers().get(place);
            if (!text.isEmpty()) {
                texts.add(reply.answers().size() == 1 ? text : (place + 1) + ". " + text);
            }
        }
        return texts;
    }

    private Component silent(List<UnitReplyDetails> replies) {
        var list = new UnorderedList();
        replies.forEach(reply -> list.add(new ListItem(
                new Span(reply.unitName()),
                reply.reach() == Reach.NOBODY
                        ? new StatusBadge(Tone.WARNING, Sign.ATTENTION, translate("questions.reach.NOBODY"))
                        : new StatusBadge(Tone.NEUTRAL, Sign.WAITING, translate("questions.reach." + reply.reach())))));
        return new Div(
                new H4(translate(asked.state() == AskedState.OPEN ? "questions.silent" : "questions.silent.over")),
                list);
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("quiet");
        return paragraph;
    }
}
