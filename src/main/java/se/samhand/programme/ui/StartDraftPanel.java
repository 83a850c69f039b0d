package se.samhand.programme.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.dao.OptimisticLockingFailureException;
import se.samhand.organisation.Verification;
import se.samhand.programme.DraftExists;
import se.samhand.programme.DraftNotPossible;
import se.samhand.programme.NewDraft;
import se.samhand.programme.NoDraft;
import se.samhand.programme.ProgrammeDetails;
import se.samhand.programme.VersionDecided;
import se.samhand.programme.VersionService;
import se.samhand.uikit.Notices;
import se.samhand.uikit.PageHeader;

/** Where a programme has no draft: begin one, empty or with what the latest version holds. */
class StartDraftPanel extends Composite<Div> {

    private final transient VersionService service;
    private final transient Validator validator;
    private final String code;
    private final NewDraftForm form;

    StartDraftPanel(VersionService service, Validator validator, ProgrammeDetails programme, LocalDate today) {
        this.service = service;
        this.validator = validator;
        this.code = programme.programme().code();
        form = new NewDraftForm(translate("programme.draft.start"), this::start);
        var versions = programme.versions();
        var ends = versions.isEmpty() ? null : versions.getLast().facts().validTo();
        var first = ends == null ? LocalDate.of(today.getYear() + 1, 1, 1) : ends.plusDays(1);
        form.show(first, null, "", Verification.SOURCED);
        if (!versions.isEmpty()) {
            form.offerCopy();
        }
        getContent()
                .add(
                        new PageHeader(translate("programme.draft.begin"))
                                .within(translate("programme.title"), "programmes")
                                .within(code, "programmes/" + code)
                                .saying(translate("programme.draft.begin.about")),
                        form);
    }

    private void start(NewDraft draft) {
        if (!form.marks().show(validator.validate(draft), List.of())) {
            return;
        }
        try {
            int number = service.start(code, draft);
            Notices.success(translate("programme.draft.started", number));
            UI.getCurrent().navigate("programmes/" + code + "/draft");
        } catch (DraftNotPossible refused) {
            form.marks().show(Set.of(), refused.faults());
        } catch (DraftExists startedMeanwhile) {
            Notices.failure(translate("programme.draft.exists"));
            UI.getCurrent().navigate("programmes/" + code + "/draft");
        }
    }

    /** For a deed with the draft as a whole. */
    static void attempt(Command deed) {
        try {
            deed.execute();
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            Notices.failure(translate("programme.draft.changed-meanwhile"));
        } catch (NoDraft | VersionDecided decidedMeanwhile) {
            Notices.failure(translate("programme.draft.gone"));
        }
    }
}
