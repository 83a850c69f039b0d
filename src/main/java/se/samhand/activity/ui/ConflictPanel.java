package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.samhand.activity.ActivityStatus;
import se.samhand.activity.Answer;
import se.samhand.activity.DraftMerge;
import se.samhand.activity.FollowUpDetails;
import se.samhand.activity.FollowUpDraft;
import se.samhand.uikit.Fields;

/** Two people have changed the same answers: both versions side by side, answer by answer, and a choice for each. */
class ConflictPanel extends Composite<Div> {

    private enum Side {
        MINE,
        THEIRS
    }

    private final Map<Answer, RadioButtonGroup<Side>> choices = new EnumMap<>(Answer.class);

    /**
     * @param onChosen takes the answers where the other one's version was chosen
     */
    ConflictPanel(DraftMerge merge, FollowUpDetails theirs, SerializableConsumer<Set<Answer>> onChosen) {
        var other = Objects.requireNonNullElse(theirs.savedByName(), "");
        getContent().addClassName("conflict");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("tabindex", "-1");
        var heading = new H3(translate("activity.conflict.heading", other));
        getContent().getElement().setAttribute("aria-label", heading.getText());
        getContent().add(heading, new Paragraph(translate("activity.conflict.what")));
        merge.conflicts().forEach(answer -> getContent().add(versions(answer, merge.merged(), theirs.answer(), other)));
        var keep = new Button(translate("activity.conflict.keep"), click -> onChosen.accept(chosenTheirs()));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(keep);
    }

    void focus() {
        getContent().getElement().callJsFunction("focus");
    }

    private Div versions(Answer answer, FollowUpDraft mine, FollowUpDraft theirs, String other) {
        RadioButtonGroup<Side> choice = Fields.options(translate("activity.answer." + answer.name()));
        choice.setItems(Side.values());
        choice.setItemLabelGenerator(side -> side == Side.MINE
                ? translate("activity.conflict.mine", text(answer, mine))
                : translate("activity.conflict.theirs", other, text(answer, theirs)));
        choice.setValue(Side.MINE);
        choices.put(answer, choice);
        return new Div(choice);
    }

    private static String text(Answer answer, FollowUpDraft draft) {
        var value = DraftMerge.value(draft, answer);
        if (value == null || value.toString().isBlank()) {
            return translate("activity.conflict.empty");
        }
        return value instanceof ActivityStatus status ? StatusWords.word(status) : value.toString();
    }

    private Set<Answer> chosenTheirs() {
        var chosen = EnumSet.noneOf(Answer.class);
        choices.forEach((answer, choice) -> {
            if (choice.getValue() == Side.THEIRS) {
                chosen.add(answer);
            }
        });
        return chosen;
    }
}
