package se.samhand.training.routines.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableBiConsumer;
import jakarta.validation.Validator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import se.samhand.files.Attachments;
import se.samhand.training.routines.QuestionSetService;
import se.samhand.training.routines.RoutineNotPossible;
import se.samhand.training.routines.RoutinePage;
import se.samhand.training.routines.RoutineService;
import se.samhand.training.routines.VersionDetails;
import se.samhand.uikit.Confirmation;
import se.samhand.uikit.Notices;

/** A version that is being written: its fields, and below them the decision that makes it stand. */
class DraftPanel extends Composite<Section> {

    private final transient RoutineService routines;
    private final RoutinePage page;
    private final SerializableBiConsumer<UUID, @Nullable UUID> onOpen;
    private final VersionForm form;
    private final DecisionForm decision;
    private VersionDetails version;

    DraftPanel(
            RoutineService routines,
            QuestionSetService questionSets,
            Attachments attachments,
            Validator validator,
            RoutinePage page,
            VersionDetails version,
            SerializableBiConsumer<UUID, @Nullable UUID> onOpen) {
        this.routines = routines;
        this.page = page;
        this.version = version;
        this.onOpen = onOpen;
        form = new VersionForm(routines, questionSets, attachments, validator, page.topic(), version);
        decision = new DecisionForm(validator);
        getContent().addClassName("routine-version");
        getContent().add(new H2(RoutineWords.name(version)), RoutineWords.badge(version.standing()));
        if (version.local()) {
            getContent().add(new Paragraph(translate("training.local.explained", version.basedOnNumber())));
        }
        var save = new Button(translate("training.version.save"), click -> {
            if (saved()) {
                Notices.success(translate("training.version.saved"));
            }
        });
        var discard = new Button(translate("training.version.discard"), click -> discard());
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        var buttons = new Div(save);
        buttons.addClassName("routine-actions");
        if (version.fileId() != null) {
            var dropFile = new Button(translate("training.file.drop"), click -> dropFile());
            dropFile.addThemeVariants(ButtonVariant.TERTIARY);
            buttons.add(dropFile);
        }
        buttons.add(discard);
        var decide = new Button(translate("training.decision.record"), click -> decide());
        decide.addThemeVariants(ButtonVariant.PRIMARY);
        getContent()
                .add(
                        form,
                        buttons,
                        new H3(translate("training.decision")),
                        new Paragraph(translate("training.decision.about")),
                        decision,
                        decide);
    }

    /** What is typed is kept first, so that it is what was decided on. */
    private void decide() {
        var draft = decision.whole();
        if (draft.isEmpty() || !saved()) {
            return;
        }
        try {
            routines.decide(version.id(), version.version(), draft.get());
            Notices.success(translate("training.decision.recorded"));
            onOpen.accept(page.id(), version.id());
        } catch (RoutineNotPossible refusal) {
            refusal.reasons().stream().sorted().forEach(reason -> {
                if (!form.says(reason)) {
                    decision.says(reason);
                }
            });
            form.focusFirst();
            decision.focusFirst();
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            Notices.failure(translate("training.refusal.changed"));
        }
    }

    /** Whether it is kept, and still stands upon what the person has read. */
    private boolean saved() {
        var upon = version.basedOnNumber();
        var draft = form.whole();
        if (draft.isEmpty()) {
            return false;
        }
        var written = Refusals.telling(() -> routines.write(
                version.id(), version.version(), draft.get(), form.file().orElse(null)));
        written.ifPresent(it -> {
            version = it;
            form.fileIsKept();
        });
        if (version.basedOnNumber() != upon) {
            Notices.failure(translate("training.local.nowUpon", version.basedOnNumber()));
            return false;
        }
        return written.isPresent();
    }

    /** What is typed is kept first, since the page is shown anew. */
    private void dropFile() {
        if (saved()) {
            Refusals.telling(() -> routines.dropFile(version.id(), version.version()))
                    .ifPresent(without -> onOpen.accept(page.id(), without.id()));
        }
    }

    private void discard() {
        Confirmation.ask(
                translate("training.version.discard"),
                translate("training.version.discard.loss"),
                translate("training.version.discard"),
                () -> Refusals.telling(() -> routines.discard(version.id())).ifPresent(isLeft -> {
                    if (isLeft) {
                        onOpen.accept(page.id(), null);
                    } else {
                        getUI().ifPresent(tab -> tab.navigate(RoutinesView.class));
                    }
                }));
    }
}
