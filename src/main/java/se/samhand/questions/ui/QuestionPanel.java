package se.samhand.questions.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import jakarta.validation.Validator;
import java.util.Optional;
import java.util.UUID;
import se.samhand.questions.AskedAlready;
import se.samhand.questions.AskedState;
import se.samhand.questions.NoLongerAsked;
import se.samhand.questions.NobodyToRemind;
import se.samhand.questions.UnitQuestionDetails;
import se.samhand.questions.UnitQuestionService;
import se.samhand.uikit.Confirmation;
import se.samhand.uikit.Notices;

/** What the units are asked about one follow-up and what they answer, and the way to ask them. */
class QuestionPanel extends Composite<Section> {

    private final transient UnitQuestionService questions;
    private final transient Validator validator;
    private final UUID followUpId;
    private final boolean open;
    private final transient Optional<SerializableConsumer<String>> intoText;
    private final H3 heading = new H3(translate("questions.title"));

    /** @param open whether the follow-up is still to be written, so that there is a point in asking */
    QuestionPanel(
            UnitQuestionService questions,
            Validator validator,
            UUID followUpId,
            boolean open,
            Optional<SerializableConsumer<String>> intoText) {
        this.questions = questions;
        this.validator = validator;
        this.followUpId = followUpId;
        this.open = open;
        this.intoText = intoText;
        heading.getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("unit-questions");
        show();
    }

    private void show() {
        var asked = questions.of(followUpId);
        getContent().removeAll();
        getContent().add(heading);
        getContent().setVisible(open || !asked.isEmpty());
        if (asked.stream().noneMatch(it -> it.state() == AskedState.OPEN) && open) {
            if (asked.isEmpty()) {
                getContent().add(new Paragraph(translate("questions.about")));
            }
            getContent()
                    .add(new Button(
                            translate(asked.isEmpty() ? "questions.ask" : "questions.ask-again"), click -> form()));
        }
        asked.forEach(it -> getContent().add(new AskedQuestions(it, intoText), actions(it)));
    }

    private void form() {
        getContent().removeAll();
        var form = new QuestionForm(
                followUpId,
                questions.askable(followUpId),
                validator,
                draft -> {
                    try {
                        questions.ask(followUpId, draft);
                        Notices.success(
                                translate("questions.asked", draft.units().size()));
                        showFromTheTop();
                    } catch (AskedAlready somebodyElse) {
                        Notices.failure(translate("questions.refused.already")); // what is typed stays to be copied
                    }
                },
                this::showFromTheTop);
        getContent().add(heading, form);
        form.focus();
    }

    private Div actions(UnitQuestionDetails asked) {
        var buttons = new Div();
        buttons.addClassName("unit-question-actions");
        if (asked.state() != AskedState.OPEN) {
            buttons.setVisible(false);
            return buttons;
        }
        if (asked.canRemind()) {
            var remind = new Button(
                    translate("questions.remind"),
                    click -> telling(() -> {
                        var units = questions.remind(followUpId);
                        Notices.success(translate("questions.reminded", units));
                    }));
            remind.setDisableOnClick(true);
            buttons.add(remind);
        }
        buttons.add(new Button(
                translate("questions.take-back"),
                click -> Confirmation.ask(
                        translate("questions.take-back.ask"),
                        translate("questions.take-back.loss"),
                        translate("questions.take-back"),
                        () -> telling(() -> {
                            questions.takeBack(followUpId, asked.id());
                            Notices.success(translate("questions.taken-back"));
                        }))));
        return buttons;
    }

    private void telling(Command deed) {
        try {
            deed.execute();
        } catch (NoLongerAsked over) {
            Notices.failure(translate("questions.refused.over"));
        } catch (NobodyToRemind nobody) {
            Notices.failure(translate("questions.refused.nobody"));
        }
        showFromTheTop();
    }

    private void showFromTheTop() {
        show();
        heading.getElement().callJsFunction("focus");
    }
}
