package se.samhand.programme.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.function.SerializableConsumer;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.codelists.CodeLists;
import se.samhand.programme.ActivityDraft;
import se.samhand.programme.DraftActivityService;
import se.samhand.programme.DraftTree;
import se.samhand.programme.WrittenActivity;
import se.samhand.uikit.Confirmation;
import se.samhand.uikit.Notices;

/** One activity of a draft, to be written, changed and taken away, with a preview of which units it names. */
class ActivityPanel extends DraftItemPanel {

    private final transient DraftActivityService service;
    private final transient Validator validator;
    private final SerializableConsumer<@Nullable WrittenActivity> whenDone;
    private final String programme;
    private final ActivityFields form;
    private @Nullable WrittenActivity based;
    private ActivityDraft shown;

    /**
     * @param activity the one to change, or null for a new one
     * @param goalId the goal that a new one is for
     * @param whenDone told what stands afterwards; null when it is gone
     */
    ActivityPanel(
            DraftActivityService service,
            CodeLists codeLists,
            Validator validator,
            DraftTree tree,
            @Nullable WrittenActivity activity,
            @Nullable UUID goalId,
            LocalDate today,
            SerializableConsumer<@Nullable WrittenActivity> whenDone) {
        super(
                activity == null
                        ? translate("programme.draft.activity.new")
                        : translate(
                                "programme.draft.activity.one",
                                activity.fields().code()),
                "programmes/" + tree.programme().code() + "/draft");
        this.service = service;
        this.validator = validator;
        this.whenDone = whenDone;
        this.programme = tree.programme().code();
        this.based = activity;
        var marks = new DraftMarks();
        var responsibilities = new ResponsibilityFields(marks, service.units(today));
        form = new ActivityFields(marks, tree.goals(), codeLists, responsibilities);
        var first = tree.draft().facts().validFrom();
        var preview = new ResponsibilityPreview(
                today,
                first.isAfter(today) ? first : today.plusYears(1),
                day -> service.unitsNamed(responsibilities.written(), day));
        responsibilities.onChange(preview::refresh);
        form.show(activity == null ? begun(tree, goalId) : activity.fields());
        shown = form.draft();
        build(marks, this::save, form, preview);
        if (activity != null) {
            offerRemoval(this::remove);
        }
    }

    private static ActivityDraft begun(DraftTree tree, @Nullable UUID goalId) {
        var facts = tree.draft().facts();
        var code = tree.goals().stream()
                .filter(goal -> goal.id().equals(goalId))
                .findFirst()
                .map(DraftTree.GoalLine::nextActivityCode)
                .orElse("");
        return new ActivityDraft(
                goalId,
                code,
                "",
                facts.validFrom(),
                facts.validTo(),
                facts.verification(),
                facts.verification(),
                Set.of(),
                Set.of(),
                Set.of(),
                List.of());
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

    private void isShown(WrittenActivity activity) {
        based = activity;
        form.show(activity.fields());
        shown = form.draft();
    }

    private void remove() {
        var activity = based;
        if (activity == null) {
            return;
        }
        Confirmation.ask(
                translate("programme.draft.activity.remove", activity.fields().code()),
                translate("programme.draft.activity.remove.loss"),
                translate("programme.draft.remove"),
                () -> attempt(
                        () -> {
                            service.remove(activity.id(), activity.version());
                            shown = form.draft();
                            Notices.success(translate(
                                    "programme.draft.removed", activity.fields().code()));
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
        var others = !Objects.equals(rest(mine), rest(fields));
        below().add(new MeanwhilePanel(() -> attempt(this::save, form.marks()), () -> {
                    below().removeAll();
                    isShown(theirs);
                })
                .compare(translate("programme.draft.code"), mine.code(), fields.code())
                .compare(translate("programme.draft.text"), mine.text(), fields.text())
                .compare(translate("programme.draft.starts"), mine.startsOn(), fields.startsOn())
                .compare(translate("programme.draft.ends"), mine.endsOn(), fields.endsOn())
                .compare(
                        translate("programme.draft.others"),
                        others,
                        false,
                        translate("programme.draft.others.differ")));
    }

    /** What is compared as a whole. */
    private static List<Object> rest(ActivityDraft draft) {
        return List.of(
                Objects.toString(draft.goalId()),
                Objects.toString(draft.wording()),
                Objects.toString(draft.rest()),
                draft.targetGroups(),
                draft.violenceTypes(),
                draft.successFactors(),
                draft.responsibilities());
    }
}
