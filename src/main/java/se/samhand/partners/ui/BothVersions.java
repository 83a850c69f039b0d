package se.samhand.partners.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import se.samhand.partners.AgreementDraft;
import se.samhand.uikit.Fields;

/** Two people have changed the same agreement: both versions of each part that differs, and a choice between them. */
class BothVersions extends Composite<Div> {

    private enum Side {
        MINE,
        THEIRS
    }

    private final Map<AgreementPart, RadioButtonGroup<Side>> choices = new EnumMap<>(AgreementPart.class);

    /**
     * @param base what both began with; what only one of us changed is chosen from the start
     * @param words how a part is written
     * @param onChosen takes what was chosen, as one version
     */
    BothVersions(
            AgreementDraft base,
            AgreementDraft mine,
            AgreementDraft theirs,
            SerializableFunction<AgreementPart, SerializableFunction<AgreementDraft, String>> words,
            SerializableConsumer<AgreementDraft> onChosen) {
        getContent().addClassName("both-versions");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("tabindex", "-1");
        var heading = new H3(translate("partners.conflict"));
        getContent().getElement().setAttribute("aria-label", heading.getText());
        getContent().add(heading, new Paragraph(translate("partners.conflict.what")));
        for (var part : AgreementPart.values()) {
            if (part.differs(mine, theirs)) {
                var choice = choice(
                        part, words.apply(part).apply(mine), words.apply(part).apply(theirs));
                choice.setValue(part.differs(base, mine) ? Side.MINE : Side.THEIRS);
                choices.put(part, choice);
                getContent().add(choice);
            }
        }
        var save = new Button(
                translate("partners.conflict.save"),
                click -> onChosen.accept(AgreementPart.taking(chosenTheirs(), theirs, mine)));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(save);
    }

    void focus() {
        getContent().getElement().callJsFunction("focus");
    }

    private static RadioButtonGroup<Side> choice(AgreementPart part, String mine, String theirs) {
        RadioButtonGroup<Side> choice = Fields.options(translate("partners.conflict.part", translate(part.label())));
        choice.setItems(Side.values());
        choice.setItemLabelGenerator(side -> side == Side.MINE
                ? translate("partners.conflict.mine", mine)
                : translate("partners.conflict.theirs", theirs));
        return choice;
    }

    private Set<AgreementPart> chosenTheirs() {
        var chosen = EnumSet.noneOf(AgreementPart.class);
        choices.forEach((part, choice) -> {
            if (choice.getValue() == Side.THEIRS) {
                chosen.add(part);
            }
        });
        return chosen;
    }
}
