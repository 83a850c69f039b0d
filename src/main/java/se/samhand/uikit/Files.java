package se.samhand.uikit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** The words around choosing and sending a file. */
final class Files {

    private Files() {}

    static UploadI18N words() {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(translate("uikit.file.choose-one"))
                        .setMany(translate("uikit.file.choose-many")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(translate("uikit.file.drop-one"))
                        .setMany(translate("uikit.file.drop-many")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(translate("uikit.file.too-many"))
                        .setFileIsTooBig(translate("uikit.file.too-big"))
                        .setIncorrectFileType(translate("uikit.file.wrong-type")))
                .setUploading(uploading())
                .setFile(new UploadI18N.File()
                        .setRemove(translate("uikit.file.remove"))
                        .setRetry(translate("uikit.file.retry"))
                        .setStart(translate("uikit.file.start")))
                .setUnits(List.of("B", "kB", "MB", "GB"), 1000);
    }

    private static UploadI18N.Uploading uploading() {
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(translate("uikit.file.connecting"))
                        .setStalled(translate("uikit.file.stalled"))
                        .setProcessing(translate("uikit.file.processing"))
                        .setHeld(translate("uikit.file.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(translate("uikit.file.time-left"))
                        .setUnknown(translate("uikit.file.time-unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(translate("uikit.file.failed-connection"))
                        .setUnexpectedServerError(translate("uikit.file.failed"))
                        .setForbidden(translate("uikit.file.failed"))
                        .setFileTooLarge(translate("uikit.file.too-big")));
    }
}
