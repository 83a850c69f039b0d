package se.samhand.questions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;
import jakarta.validation.Validator;
import java.util.Optional;
import se.samhand.activity.CommitmentPage;
import se.samhand.activity.ui.FollowUpAside;
import se.samhand.questions.UnitQuestionService;

/** Beside the fields of a follow-up, for whoever fills it in: what the units below are asked and answer. */
@org.springframework.stereotype.Component
class QuestionAside implements FollowUpAside {

    private final UnitQuestionService questions;
    private final Validator validator;

    QuestionAside(UnitQuestionService questions, Validator validator) {
        this.questions = questions;
        this.validator = validator;
    }

    @Override
    public Optional<Component> beside(CommitmentPage page, Optional<SerializableConsumer<String>> intoText) {
        return page.followUp()
                .filter(it -> page.mayWrite() && questions.hasUnitsBelow(it.unitId()))
                .map(it -> new QuestionPanel(
                        questions, validator, it.id(), page.lock().isEmpty(), intoText));
    }
}
