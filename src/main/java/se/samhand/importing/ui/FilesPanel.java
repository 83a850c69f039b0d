package se.samhand.importing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.util.unit.DataSize;
import se.samhand.importing.ImportFile;
import se.samhand.importing.ImportJobs;
import se.samhand.uikit.Fields;
import se.samhand.uikit.Notices;
import se.samhand.uikit.ReceivedFile;
import se.samhand.uikit.Receiving;

/** Takes files from the person's machine and hands them over to be checked together. */
class FilesPanel extends Composite<Section> {

    private static final int LARGEST = (int) DataSize.ofMegabytes(20).toBytes();
    private static final int MOST_FILES = 40;

    private final transient ImportJobs jobs;
    private final SerializableConsumer<UUID> begun;
    private final Upload upload;
    private final Button check = new Button(getTranslation("importing.check"), click -> check());
    private final transient List<ReceivedFile> received = new ArrayList<>();

    FilesPanel(ImportJobs jobs, SerializableConsumer<UUID> begun) {
        this.jobs = jobs;
        this.begun = begun;
        upload = Fields.file(new Receiving<>(LARGEST, it -> it, received::add));
        upload.setMaxFiles(MOST_FILES);
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileExtensions(".csv", ".xlsx");
        upload.addFileRemovedListener(removed -> forget(removed.getFileName()));
        upload.addFileRejectedListener(rejected -> Notices.failure(rejected.getErrorMessage()));
        check.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("import-files");
        getContent()
                .add(
                        new H2(getTranslation("importing.files")),
                        new Paragraph(getTranslation("importing.files.how")),
                        upload,
                        check);
    }

    private void check() {
        if (received.isEmpty()) {
            Notices.failure(getTranslation("importing.files.none"));
            return;
        }
        var files = List.copyOf(received);
        received.clear();
        begun.accept(jobs.check(
                files.stream().map(FilesPanel::asImport).toList(), () -> files.forEach(ReceivedFile::delete)));
    }

    private static ImportFile asImport(ReceivedFile file) {
        return new ImportFile(file.name(), new FileSystemResource(file.content()));
    }

    private void forget(String fileName) {
        received.removeIf(file -> {
            var gone = file.name().equals(fileName);
            if (gone) {
                file.delete();
            }
            return gone;
        });
    }

    @Override
    protected void onDetach(DetachEvent left) {
        received.forEach(ReceivedFile::delete);
        received.clear();
    }
}
