package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
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

/** Takes one file, and says at once when it may not come in. */
class EvidenceUpload extends Composite<Div> {

    private record Arrived(ReceivedFile received, CheckedFile checked) {}

    private final Upload upload;
    private final Paragraph fault = new Paragraph();
    private transient @Nullable Arrived arrived;

    EvidenceUpload(Attachments attachments) {
        upload = Fields.file(new Receiving<>(Attachments.LARGEST, file -> looked(attachments, file), this::hasArrived));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Attachments.LARGEST);
        upload.setAcceptedFileExtensions(FileKind.endings());
        upload.addFileRemovedListener(removed -> forgetFile());
        upload.addFileRejectedListener(rejected -> says(rejected.getErrorMessage()));
        fault.getElement().setAttribute("role", "alert");
        fault.addClassName("field-fault");
        fault.setVisible(false);
        var help = new Paragraph(translate("activity.evidence.file.help"));
        help.addClassName("row-about");
        getContent().add(upload, fault, help);
    }

    private Arrived looked(Attachments attachments, ReceivedFile file) {
        try {
            return new Arrived(file, attachments.check(file.name(), file.content()));
        } catch (FileRefused refused) {
            var why = FileWords.sentence(refused);
            UI.getCurrent().access(() -> says(why));
            throw new Receiving.NotTaken(why);
        }
    }

    private void hasArrived(Arrived file) {
        forgetFile();
        arrived = file;
        clearFault();
    }

    Optional<CheckedFile> received() {
        return Optional.ofNullable(arrived).map(Arrived::checked);
    }

    void saysWhatIsMissing() {
        says(translate(upload.isUploading() ? "activity.evidence.file.onItsWay" : "activity.evidence.file.missing"));
    }

    private void says(String sentence) {
        fault.setText(sentence);
        fault.setVisible(true);
    }

    void clearFault() {
        fault.setVisible(false);
    }

    void forget() {
        forgetFile();
        clearFault();
        upload.clearFileList();
    }

    private void forgetFile() {
        if (arrived != null) {
            arrived.received().delete();
            arrived = null;
        }
    }
}
