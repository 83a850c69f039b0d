package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static se.samhand.activity.ui.DraftKeeper.kept;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import se.samhand.activity.EvidenceDraft;
import se.samhand.activity.EvidenceKind;
import se.samhand.activity.EvidenceRefused;
import se.samhand.uikit.FieldFaults;
import se.samhand.uikit.Fields;
import se.samhand.uikit.Notices;

/** Adds a piece of evidence: a file or a link, and what stands on it. */
class EvidenceForm extends Composite<DraftKeeper> {

    private static final String DESCRIPTION = "DESCRIPTION";
    private static final String NUMBER = "NUMBER";
    private static final String LINK = "LINK";

    private final transient FollowUpDesk desk;
    private final UUID followUpId;
    private final Command onAdded;
    private final RadioButtonGroup<Boolean> source = Fields.options(translate("activity.evidence.source"));
    private final EvidenceUpload file;
    private final TextField link = kept(Fields.text(translate("activity.evidence.link")), LINK);
    private final TextField description = kept(Fields.text(translate("activity.evidence.description")), DESCRIPTION);
    private final Select<EvidenceKind> kind = Fields.choice(translate("activity.evidence.kind"));
    private final DatePicker datedOn = Fields.date(translate("activity.evidence.datedOn"));
    private final TextField number = kept(Fields.text(translate("activity.evidence.registrationNumber")), NUMBER);
    private final FieldFaults faults = new FieldFaults()
            .at("link", link)
            .at("description", description)
            .at("kind", kind)
            .at("datedOn", datedOn)
            .at("registrationNumber", number);

    /** @param onFound told when an earlier visit left texts here without their being added */
    EvidenceForm(FollowUpDesk desk, UUID followUpId, Command onAdded, Command onFound) {
        this.desk = desk;
        this.followUpId = followUpId;
        this.onAdded = onAdded;
        file = new EvidenceUpload(desk.attachments());
        source.setItems(true, false);
        source.setItemLabelGenerator(
                it -> translate(it ? "activity.evidence.source.file" : "activity.evidence.source.link"));
        source.setValue(true);
        source.addValueChangeListener(change -> showSource());
        link.setMaxLength(1000);
        link.setHelperText(translate("activity.evidence.link.help"));
        description.setMaxLength(300);
        description.setHelperText(translate("activity.evidence.description.help"));
        kind.setItems(EvidenceKind.values());
        kind.setItemLabelGenerator(EvidencePanel::word);
        number.setMaxLength(60);
        var row = new Div(kind, datedOn, number);
        row.addClassName("filters");
        var add = new Button(translate("activity.evidence.add.do"), click -> add());
        var form = new Div(source, file, link, description, row, new Div(add));
        form.addClassName("follow-up-form");
        getContent().add(form);
        getContent().keep(subject(), texts -> {
            if (texts.values().stream().anyMatch(text -> !text.isBlank())) {
                fill(texts);
                onFound.execute();
            }
        });
        showSource();
    }

    @Override
    protected DraftKeeper initContent() {
        return new DraftKeeper(); // not public, so that Flow cannot make it by itself
    }

    /** What is typed here is kept apart from the answer. */
    private UUID subject() {
        return UUID.nameUUIDFromBytes(("evidence of " + followUpId).getBytes(StandardCharsets.UTF_8));
    }

    private void showSource() {
        file.setVisible(source.getValue());
        link.setVisible(!source.getValue());
    }

    private void fill(Map<String, String> texts) {
        description.setValue(texts.getOrDefault(DESCRIPTION, ""));
        number.setValue(texts.getOrDefault(NUMBER, ""));
        link.setValue(texts.getOrDefault(LINK, ""));
        source.setValue(link.isEmpty());
    }

    private void add() {
        file.clearFault();
        var byFile = source.getValue();
        var draft = new EvidenceDraft(
                kind.getValue(),
                datedOn.getValue(),
                number.getValue(),
                description.getValue(),
                byFile ? "" : link.getValue().strip());
        var whole = faults.noneIn(draft, desk.validator());
        if (byFile && file.received().isEmpty()) {
            file.saysWhatIsMissing();
            return;
        }
        if (!byFile && draft.link().isEmpty()) {
            faults.say("link", translate("activity.evidence.link.missing"));
            faults.focusFirst();
            return;
        }
        if (whole) {
            add(draft, byFile);
        }
    }

    private void add(EvidenceDraft draft, boolean byFile) {
        try {
            desk.evidence().add(followUpId, draft, byFile ? file.received().orElseThrow() : null);
        } catch (EvidenceRefused refused) {
            if (refused.reason() == EvidenceRefused.Reason.DAY_TO_COME) {
                faults.say("datedOn", Refusals.sentence(refused));
                faults.focusFirst();
            } else {
                Notices.failure(Refusals.sentence(refused));
            }
            return;
        } catch (RuntimeException refusal) {
            Notices.failure(Refusals.sentence(refusal));
            return;
        }
        empty();
        Notices.success(translate("activity.evidence.added"));
        onAdded.execute();
    }

    private void empty() {
        file.forget();
        link.clear();
        description.clear();
        kind.clear();
        datedOn.clear();
        number.clear();
        faults.clear();
        getContent().forget();
    }

    @Override
    protected void onDetach(DetachEvent left) {
        file.forget();
    }
}
