package se.samhand.programme.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.Command;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import se.samhand.programme.DraftNotPossible;
import se.samhand.programme.DraftTree;
import se.samhand.programme.NewDraft;
import se.samhand.programme.VersionService;
import se.samhand.uikit.Notices;

/** What is said of a draft as a whole: its days, its note, how sure it is. */
class DraftFactsPanel extends Composite<Section> {

    private final transient VersionService service;
    private final transient Validator validator;
    private final DraftTree tree;
    private final Command whenDone;
    private final NewDraftForm form = new NewDraftForm(translate("programme.draft.save"), this::save);

    DraftFactsPanel(VersionService service, Validator validator, DraftTree tree, Command whenDone) {
        this.service = service;
        this.validator = validator;
        this.tree = tree;
        this.whenDone = whenDone;
        var facts = tree.draft().facts();
        form.show(facts.validFrom(), facts.validTo(), facts.note(), facts.verification());
        var back = new Anchor("programmes/" + tree.programme().code() + "/draft", translate("programme.draft.back"));
        back.addClassName("split-back");
        getContent().addClassName("draft-item");
        getContent().add(back, new H2(translate("programme.draft.edit")), form);
    }

    private void save(NewDraft draft) {
        if (form.marks().show(validator.validate(draft), List.of())) {
            StartDraftPanel.attempt(() -> {
                try {
                    service.describe(tree.programme().code(), tree.version(), draft);
                    Notices.success(translate("programme.draft.facts.saved"));
                    whenDone.execute();
                } catch (DraftNotPossible refused) {
                    form.marks().show(Set.of(), refused.faults());
                }
            });
        }
    }
}
