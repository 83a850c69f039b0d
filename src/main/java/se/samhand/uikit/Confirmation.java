package se.samhand.uikit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.server.Command;

/** Asks before something is lost. */
public final class Confirmation {

    private Confirmation() {}

    /**
     * @param question what is about to happen
     * @param loss what will be lost by it, in a sentence
     * @param verb the word on the button that does it
     */
    public static void ask(String question, String loss, String verb, Command deed) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(question);
        dialog.setText(loss);
        dialog.setCancelable(true);
        dialog.setCancelText(translate("uikit.cancel"));
        dialog.setConfirmText(verb);
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirmed -> deed.execute());
        dialog.open();
    }
}
