package se.samhand.training.routines.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samhand.files.Attachments;
import se.samhand.files.CheckedFile;
import se.samhand.files.FileKind;
import se.samhand.files.FileRefused;
import se.samhand.uikit.Fields;
import se.samhand.uikit.ReceivedFile;
import se.samhand.uikit.Receiving;

/** Takes the routine as a file, and says at once when it may not come in. */
class RoutineFile extends Composite<Div> {

    private record Arrived(ReceivedFile received, CheckedFile checked) {}

    private final Paragraph fault = new Paragraph();
    private transient @Nullable Arrived arrived;

    RoutineFile(Attachments attachments) {
        Upload upload = Fields.file(new Receiving<>(Attachments.LARGEST, file -> looked(attachments, file), file -> {
            forget();
            arrived = file;
            fault.setVisible(false);
        }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Attachments.LARGEST);
        upload.setAcceptedFileExtensions(FileKind.endings());
        upload.addFileRemovedListener(removed -> forget());
        upload.addFileRejectedListener(rejected -> says(rejected.getErrorMessage()));
        fault.getElement().setAttribute("role", "alert");
        fault.addClassName("field-fault");
        fault.setVisible(false);
        var help = new Paragraph(translate("training.file.help"));
        help.addClassName("row-about");
        getContent().add(help, upload, fault);
    }

    private Arrived looked(Attachments attachments, ReceivedFile file) {
        try {
            return new Arrived(file, attachments.check(file.name(), file.content()));
        } catch (FileRefused refused) {
            var why = translate("files.refused." + refused.reason());
            UI.getCurrent().access(() -> says(why));
            throw new Receiving.NotTaken(why);
        }
    }

    Optional<CheckedFile> received() {
        return Optional.ofNullable(arrived).map(Arrived::checked);
    }

    private void says(String sentence) {
        fault.setText(sentence);
        fault.setVisible(true);
    }

    @Override
    protected void onDetach(DetachEvent leaving) {
        forget();
    }

    private void forget() {
        if (arrived != null) {
            arrived.received().delete();
            arrived = null;
        }
    }
}
