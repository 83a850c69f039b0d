package se.samhand.programme.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.function.SerializableConsumer;
import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;
import se.samhand.programme.DraftGoalService;
import se.samhand.programme.DraftTree;
import se.samhand.programme.GoalDraft;
import se.samhand.programme.WrittenGoal;
import se.samhand.uikit.Confirmation;
import se.samhand.uikit.Notices;

/** One goal of a draft, to be written, changed and taken away. */
class GoalPanel extends DraftItemPanel {

    private final transient DraftGoalService service;
    private final transient Validator validator;
    private final SerializableConsumer<@Nullable WrittenGoal> whenDone;
    private final String programme;
    private final GoalForm form = new GoalForm();
    private @Nullable WrittenGoal based;
    private GoalDraft shown;

    /**
     * @param goal the one to change, or null for a new one
     * @param whenDone told what stands afterwards; null when it is gone
     */
    GoalPanel(
            DraftGoalService service,
            Validator validator,
            DraftTree tree,
            @Nullable WrittenGoal goal,
            SerializableConsumer<@Nullable WrittenGoal> whenDone) {
        super(
                goal == null
                        ? translate("programme.draft.goal.new")
                        : translate("programme.draft.goal.one", goal.fields().code()),
                "programmes/" + tree.programme().code() + "/draft");
        this.service = service;
        this.validator = validator;
        this.whenDone = whenDone;
        this.programme = tree.programme().code();
        this.based = goal;
        form.show(
                goal == null
                        ? new GoalDraft(
                                tree.nextGoalCode(), "", tree.draft().facts().verification(), "")
                        : goal.fields());
        shown = form.draft();
        build(form.marks(), this::save, form);
        if (goal != null) {
            offerRemoval(this::remove);
        }
    }

    private void save() {
        below().removeAll();
        var draft = form.draft();
        var faults = service.faultsOf(programme, based == null ? null : based.id(), draft);
        if (form.marks().show(validator.validate(draft), faults)) {
            var saved =
                    based == null ? service.add(programme, draft) : service.change(based.id(), based.version(), draft);
            isShown(saved);
            Notices.success(translate("programme.draft.saved", saved.fields().code()));
            whenDone.accept(saved);
        }
    }

    private void isShown(WrittenGoal goal) {
        based = goal;
        form.show(goal.fields());
        shown = form.draft();
    }

    private void remove() {
        var goal = based;
        if (goal == null) {
            return;
        }
        Confirmation.ask(
                translate("programme.draft.goal.remove", goal.fields().code()),
                translate("programme.draft.goal.remove.loss", goal.activities()),
                translate("programme.draft.remove"),
                () -> attempt(
                        () -> {
                            service.remove(goal.id(), goal.version());
                            shown = form.draft();
                            Notices.success(translate(
                                    "programme.draft.removed", goal.fields().code()));
                            whenDone.accept(null);
                        },
                        form.marks()));
    }

    @Override
    boolean hasUnsaved() {
        return !form.draft().equals(shown);
    }

    @Override
    void somebodyWasFaster() {
        below().removeAll();
        var mine = form.draft();
        var theirs = based == null ? null : service.find(based.id()).orElse(null);
        if (theirs == null) {
            based = null;
            withoutRemoval();
            Notices.failure(translate("programme.draft.removed-meanwhile"));
            return;
        }
        based = theirs;
        var fields = theirs.fields();
        below().add(new MeanwhilePanel(() -> attempt(this::save, form.marks()), () -> {
                    below().removeAll();
                    isShown(theirs);
                })
                .compare(translate("programme.draft.code"), mine.code(), fields.code())
                .compare(translate("programme.draft.text"), mine.text(), fields.text())
                .compare(translate("programme.source"), mine.source(), fields.source())
                .compare(
                        translate("programme.draft.verification"),
                        mine.verification(),
                        fields.verification(),
                        translate("programme.verification." + fields.verification())));
    }
}
