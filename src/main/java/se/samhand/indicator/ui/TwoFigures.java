package se.samhand.indicator.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.server.Command;
import se.samhand.indicator.EnteredValue;
import se.samhand.indicator.ValueKind;
import se.samhand.uikit.Facts;

/** Two people have entered a figure at the same place: both side by side, and a choice. */
class TwoFigures extends Composite<Div> {

    TwoFigures(String mine, EnteredValue theirs, ValueKind kind, Command keepMine, Command takeTheirs) {
        var keep = new Button(translate("indicator.two.keepMine"), click -> keepMine.execute());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        var take = new Button(translate("indicator.two.takeTheirs"), click -> takeTheirs.execute());
        var actions = new Div(keep, take);
        actions.addClassName("filters");
        getContent().addClassName("conflict");
        getContent().getElement().setAttribute("role", "alert");
        getContent()
                .add(
                        new H3(translate("indicator.two", theirs.by())),
                        new Facts()
                                .add(translate("indicator.two.mine"), mine)
                                .add(
                                        translate("indicator.two.theirs", theirs.by()),
                                        FigureWords.text(theirs.value(), kind)),
                        actions);
    }
}
