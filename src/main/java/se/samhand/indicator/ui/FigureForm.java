package se.samhand.indicator.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samhand.indicator.EnteredValue;
import se.samhand.indicator.FigureChangedMeanwhile;
import se.samhand.indicator.FigureLooksWrong;
import se.samhand.indicator.FigureRefused;
import se.samhand.indicator.IndicatorCard;
import se.samhand.indicator.ObservationDetails;
import se.samhand.indicator.ObservationDraft;
import se.samhand.indicator.ValueKind;
import se.samhand.indicator.ValueState;
import se.samhand.uikit.FaultMarks;
import se.samhand.uikit.Fields;
import se.samhand.uikit.Notices;

/** Where a figure is entered or corrected. All faults at once; what only looks wrong is taken with a comment. */
class FigureForm extends Composite<Div> {

    private final transient IndicatorDesk desk;
    private final ChosenFigure chosen;
    private final Command onChanged;
    private final EntryFaults faults = new EntryFaults();
    private final Div asked = new Div();
    private final RadioButtonGroup<ValueState> state = Fields.options(translate("indicator.entry.state"));
    private final TypedNumber number;
    private final TypedNumber denominator;
    private final TextArea comment = Fields.area(translate("indicator.entry.comment"));
    private ObservationDetails read;

    FigureForm(IndicatorDesk desk, ChosenFigure chosen, ObservationDetails read, Command onChanged) {
        this.desk = desk;
        this.chosen = chosen;
        this.read = read;
        this.onChanged = onChanged;
        var card = chosen.page().card();
        number = new TypedNumber(label(card.numerator(), "indicator.entry.number"));
        denominator = new TypedNumber(label(card.denominator(), "indicator.entry.denominator"));
        state.setItems(ValueState.values());
        state.setItemLabelGenerator(it -> translate("indicator.state." + it));
        state.addValueChangeListener(change -> showWhatItNeeds());
        comment.setHelperText(translate("indicator.entry.comment.help"));
        comment.setMaxLength(1000);
        faults.of("state", state);
        faults.of("number", number);
        faults.of("denominator", denominator);
        faults.of("comment", comment);
        show(read.now());
        var save = new Button(translate("indicator.entry.save"), click -> save(read.version()));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(save);
        actions.addClassName("form-actions");
        getContent().addClassName("follow-up-form");
        getContent().add(faults, asked);
        if (card.valueKind() == ValueKind.NUMBER) {
            getContent().add(new Button(translate("indicator.entry.nothing"), click -> nothingToReport()));
        }
        getContent().add(state, number, denominator, comment, actions);
    }

    private static String label(String own, String usualKey) {
        return own.isEmpty() ? translate(usualKey) : translate("indicator.entry.labelled", translate(usualKey), own);
    }

    private void show(@Nullable EnteredValue entered) {
        if (entered == null) {
            state.setValue(ValueState.VALUE);
        } else {
            state.setValue(entered.value().state());
            number.setValue(FigureWords.number(entered.value().number()));
            denominator.setValue(FigureWords.number(entered.value().denominator()));
        }
        showWhatItNeeds();
    }

    private IndicatorCard card() {
        return chosen.page().card();
    }

    private void showWhatItNeeds() {
        number.setVisible(state.getValue() == ValueState.VALUE);
        denominator.setVisible(state.getValue() != null
                && state.getValue().isFigure()
                && card().valueKind().isShare());
    }

    private void nothingToReport() {
        state.setValue(ValueState.ZERO_CONFIRMED);
        save(read.version());
    }

    private void save(long version) {
        var draft = new ObservationDraft(state.getValue(), typed(number), typed(denominator), comment.getValue());
        var unreadable = new ArrayList<FaultMarks.Told>();
        note(unreadable, "number", number);
        note(unreadable, "denominator", denominator);
        asked.removeAll();
        if (!faults.none(desk.validator().validate(draft), unreadable)) {
            return;
        }
        try {
            desk.observations().enter(read.place(), version, draft);
            Notices.success(translate("indicator.entry.saved"));
            onChanged.execute();
        } catch (FigureRefused refused) {
            faults.say(refused.faults());
        } catch (FigureLooksWrong odd) {
            asked.add(new OddFigure(odd.doubts()));
            comment.focus();
        } catch (FigureChangedMeanwhile changed) {
            faults.none(Set.of(), unreadable);
            bothAreShown(draft, changed.now());
        }
    }

    /** Nothing was overwritten: the person chooses between the two. */
    private void bothAreShown(ObservationDraft mine, EnteredValue theirs) {
        read = desk.observations().at(read.place());
        asked.add(new TwoFigures(
                FigureWords.text(mine, card().valueKind()),
                theirs,
                card().valueKind(),
                () -> save(read.version()),
                onChanged));
    }

    private java.math.@Nullable BigDecimal typed(TypedNumber field) {
        return Optional.of(field)
                .filter(TypedNumber::isVisible)
                .flatMap(TypedNumber::number)
                .orElse(null);
    }

    private static void note(ArrayList<FaultMarks.Told> unreadable, String path, TypedNumber field) {
        if (field.isVisible() && field.isUnreadable()) {
            unreadable.add(new FaultMarks.Told(path, translate("indicator.entry.unreadable")));
        }
    }
}
