package se.samhand.indicator.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.Optional;
import se.samhand.indicator.Interval;
import se.samhand.indicator.TargetChangedMeanwhile;
import se.samhand.indicator.TargetDetails;
import se.samhand.indicator.TargetDraft;
import se.samhand.indicator.TargetRefused;
import se.samhand.uikit.Fields;
import se.samhand.uikit.Notices;

/** Where a unit's target is set, for one period or for all that have none of their own. */
class TargetForm extends Composite<Div> {

    private final transient IndicatorDesk desk;
    private final ChosenFigure chosen;
    private final Command onChanged;
    private final EntryFaults faults = new EntryFaults();
    private final RadioButtonGroup<Boolean> forAll = Fields.options(translate("indicator.target.for"));
    private final TextField aim = Fields.text(translate("indicator.target"));
    private final TextArea reason = Fields.area(translate("indicator.target.reason"));
    private Optional<TargetDetails> read = Optional.empty();

    TargetForm(IndicatorDesk desk, ChosenFigure chosen, Command onChanged) {
        this.desk = desk;
        this.chosen = chosen;
        this.onChanged = onChanged;
        forAll.setItems(List.of(false, true));
        forAll.setItemLabelGenerator(it -> it
                ? translate("indicator.target.forAll")
                : translate("indicator.target.forOne", FigureWords.period(chosen.period())));
        forAll.addValueChangeListener(change -> show());
        aim.setHelperText(translate("indicator.target.help"));
        aim.setMaxLength(40);
        reason.setHelperText(translate("indicator.target.reason.help"));
        reason.setMaxLength(1000);
        faults.of("aim", aim);
        faults.of("reason", reason);
        forAll.setValue(false);
        var save = new Button(translate("indicator.target.save"), click -> save());
        getContent().addClassName("follow-up-form");
        getContent().add(faults, forAll, aim, reason, new Div(save));
    }

    private void show() {
        read = desk.targets().at(chosen.target(forAll.getValue()));
        aim.setValue(read.map(TargetDetails::aim).map(TargetForm::typed).orElse(""));
        reason.clear();
    }

    private static String typed(Interval interval) {
        return interval.isOneNumber()
                ? FigureWords.number(interval.from())
                : FigureWords.number(interval.from()) + "–" + FigureWords.number(interval.to());
    }

    private void save() {
        var draft = new TargetDraft(aim.getValue(), reason.getValue());
        if (!faults.none(desk.validator().validate(draft), List.of())) {
            return;
        }
        try {
            desk.targets()
                    .set(
                            chosen.target(forAll.getValue()),
                            read.map(TargetDetails::version).orElse(TargetDetails.NONE_YET),
                            draft);
            Notices.success(translate("indicator.target.saved"));
            onChanged.execute();
        } catch (TargetRefused refused) {
            faults.say(refused.faults());
        } catch (TargetChangedMeanwhile changed) {
            var now = changed.now()
                    .map(it -> translate(
                            "indicator.target.changed",
                            it.by(),
                            AimWords.text(it.aim(), chosen.page().card().valueKind())))
                    .orElse(translate("indicator.target.gone"));
            Notices.failure(now);
            read = changed.now();
        }
    }
}
