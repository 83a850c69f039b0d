package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import se.samhand.activity.Answer;
import se.samhand.activity.ChangedMeanwhile;
import se.samhand.activity.CommitmentPage;
import se.samhand.activity.DraftMerge;
import se.samhand.activity.Fault;
import se.samhand.activity.FollowUpDetails;
import se.samhand.activity.FollowUpDraft;
import se.samhand.activity.FollowUpService;
import se.samhand.activity.NotReadyToSubmit;
import se.samhand.activity.Situation;
import se.samhand.clock.PortalClock;
import se.samhand.uikit.Notices;
import se.samhand.uikit.SaveState;

/** Fills in one follow-up: saves while one types, submits, and settles it when two people write at once. */
class FollowUpEditor extends Composite<DraftKeeper> {

    private final transient FollowUpService followUps;
    private final Command onSaved;
    private final Command onSubmitted;
    private final FollowUpForm form;
    private final Remaining remaining;
    private final SaveState saveState = new SaveState();
    private final Div notes = new Div();
    private FollowUpDetails base;
    private Situation situation;

    /**
     * @param remarks what must be completed, each with what the reviewer said; empty when it was not sent back
     * @param canRepeat whether there is an earlier answer to stand by
     */
    FollowUpEditor(
            FollowUpDesk desk,
            CommitmentPage page,
            FollowUpDetails followUp,
            Map<Answer, String> remarks,
            boolean canRepeat,
            Command onSaved,
            Command onSubmitted) {
        this.followUps = desk.followUps();
        this.base = followUp;
        this.onSaved = onSaved;
        this.onSubmitted = onSubmitted;
        form = new FollowUpForm(desk.validator(), this::save);
        situation = page.situation().orElseThrow();
        var remedies = new RemedyPanel(desk, page);
        remaining = new Remaining(form, remedies);
        remedies.onSaid(this::situationHasChanged);
        form.proposes(situation.proposal());
        form.show(followUp.answer());
        form.opensOnly(followUp::isOpen, remarks);
        page.beginning().ifPresent(form::begins);
        showSaved(followUp);
        var actions = new SubmitBar(this::submit, saveState, remaining.count());
        if (canRepeat) {
            actions.offer(translate("activity.unchanged"), this::submitUnchanged);
        }
        getContent().addClassName("follow-up-editor");
        getContent().add(notes, remaining.list(), remedies, form, EvidencePanel.toFillIn(desk, followUp.id()), actions);
        getContent().keep(followUp.id(), found -> KeptTexts.offer(found, base.answer(), form, notes, getContent()));
    }

    /** Takes a paragraph over into what has happened; saved as if it had been typed. */
    void append(String paragraph) {
        form.append(paragraph);
    }

    boolean canAppend() {
        return form.isOpen(Answer.NARRATIVE);
    }

    @Override
    protected DraftKeeper initContent() {
        return new DraftKeeper(); // not public, so that Flow cannot make it by itself
    }

    /** Each step may throw what the service refuses with; all of it is told here, in one place. */
    private void doing(Command deed) {
        try {
            deed.execute();
        } catch (ChangedMeanwhile changed) {
            settle(changed.theirs());
        } catch (ObjectOptimisticLockingFailureException lostRace) {
            settle(followUps.asItStands(base.id()));
        } catch (NotReadyToSubmit notReady) {
            throw notReady;
        } catch (RuntimeException refusal) {
            Notices.failure(Refusals.sentence(refusal));
            saveState.failed();
        }
    }

    private void save() {
        doing(() -> {
            saveState.saving();
            var draft = form.storable(base.answer());
            base = followUps.save(base.id(), base.version(), draft);
            getContent().isSaved(KeptTexts.of(draft));
            showSaved(base);
            if (!form.forbiddenTexts().isEmpty()) {
                saveState.failed();
            }
            onSaved.execute();
        });
    }

    private void submit() {
        var forbidden = form.forbiddenTexts();
        try {
            if (!forbidden.isEmpty()) {
                showFaults(situation.faultsOf(form.draft()), forbidden);
                return;
            }
            doing(() -> submitted(followUps.submit(base.id(), base.version(), form.draft())));
        } catch (NotReadyToSubmit notReady) {
            showFaults(notReady.faults(), forbidden);
        }
    }

    private void submitUnchanged() {
        try {
            doing(() -> submitted(followUps.submitUnchanged(base.id(), base.version())));
        } catch (NotReadyToSubmit notReady) {
            Notices.failure(Refusals.repeating(notReady));
        }
    }

    private void submitted(FollowUpDetails done) {
        getContent().forget();
        Notices.success(translate("activity.submitted", PeriodNames.of(done.period())));
        onSubmitted.execute();
    }

    private void showFaults(List<Fault> found, Map<Answer, String> forbidden) {
        form.mark(found);
        remaining.is(found, forbidden);
        remaining.open();
    }

    /** Somebody else has saved: what only one of us changed is taken, the rest is shown in both versions. */
    private void settle(FollowUpDetails theirs) {
        var merge = DraftMerge.of(base.answer(), form.draft(), theirs.answer());
        if (merge.conflicts().isEmpty()) {
            takeOver(theirs, merge.merged());
            return;
        }
        saveState.failed();
        notes.removeAll();
        var panel = new ConflictPanel(merge, theirs, chosen -> {
            notes.removeAll();
            takeOver(theirs, merge.choosing(chosen.isEmpty() ? EnumSet.noneOf(Answer.class) : chosen, theirs.answer()));
        });
        notes.add(panel);
        panel.focus();
    }

    private void takeOver(FollowUpDetails theirs, FollowUpDraft settled) {
        base = theirs;
        form.show(settled);
        if (settled.equals(theirs.answer())) {
            showSaved(theirs);
        } else {
            save();
        }
    }

    private void situationHasChanged() {
        situation = followUps.situation(base.id());
        form.proposes(situation.proposal());
        count();
    }

    private void count() {
        remaining.is(situation.faultsOf(form.draft()), form.forbiddenTexts());
    }

    private void showSaved(FollowUpDetails saved) {
        count();
        var at = saved.savedAt();
        if (at == null) {
            saveState.nothingYet();
        } else {
            saveState.savedAt(LocalTime.ofInstant(at, PortalClock.STOCKHOLM));
        }
    }
}
