package se.samhand.importing.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.shared.Registration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samhand.importing.ImportProgress;

/** How far work in the background has come. Asks again and again while it is shown. */
class ProgressPanel extends Composite<Section> {

    private static final int BETWEEN_QUESTIONS = 500;
    private static final int NEVER = -1;

    private final transient ImportProgress progress;
    private final SerializableSupplier<Boolean> goesOn;
    private final SerializableRunnable ended;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph sentence = new Paragraph();
    private final Button cancel = new Button(getTranslation("importing.cancel"), click -> cancel());
    private @Nullable Registration polling;

    ProgressPanel(ImportProgress progress, SerializableSupplier<Boolean> goesOn, SerializableRunnable ended) {
        this.progress = progress;
        this.goesOn = goesOn;
        this.ended = ended;
        sentence.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", getTranslation("importing.progress"));
        getContent().addClassName("import-progress");
        getContent().add(sentence, bar, cancel);
        show();
    }

    private void look() {
        show();
        if (!goesOn.get()) {
            ended.run();
        }
    }

    private void show() {
        bar.setValue(progress.share());
        var step = progress.step().name().toLowerCase(Locale.ROOT);
        sentence.setText(getTranslation("importing.progress." + step, progress.done(), progress.total()));
    }

    private void cancel() {
        progress.cancel();
        cancel.setEnabled(false);
    }

    @Override
    protected void onAttach(AttachEvent shown) {
        shown.getUI().setPollInterval(BETWEEN_QUESTIONS);
        polling = shown.getUI().addPollListener(poll -> look());
    }

    @Override
    protected void onDetach(DetachEvent left) {
        if (polling != null) {
            polling.remove();
        }
        UI ui = left.getUI();
        ui.setPollInterval(NEVER);
    }
}
