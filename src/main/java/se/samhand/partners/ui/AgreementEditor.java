package se.samhand.partners.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import jakarta.validation.Validator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import se.samhand.partners.AgreementDetails;
import se.samhand.partners.AgreementDraft;
import se.samhand.partners.AgreementNotPossible;
import se.samhand.partners.AgreementService;
import se.samhand.programme.NamedGoal;
import se.samhand.uikit.Notices;

/** Where an officer writes an agreement, a new one or one that is there. */
class AgreementEditor extends Composite<Div> {

    private final transient AgreementService agreements;
    private final SerializableConsumer<AgreementDetails> onSaved;
    private final List<NamedGoal> goals;
    private final AgreementForm form;
    private final Div conflict = new Div();
    private @Nullable AgreementDetails base;

    /** @param base what the person has read, or null for a new agreement */
    AgreementEditor(
            AgreementService agreements,
            Validator validator,
            @Nullable AgreementDetails base,
            SerializableConsumer<AgreementDetails> onSaved) {
        this.agreements = agreements;
        this.base = base;
        this.onSaved = onSaved;
        goals = agreements.goals();
        form = new AgreementForm(validator, base == null ? agreements.partners() : List.of(), goals);
        if (base != null) {
            form.show(base.agreed());
        }
        var save = new Button(
                translate("partners.save"), click -> form.wholeDraft().ifPresent(this::save));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(conflict, form, new Div(save));
    }

    private void save(AgreementDraft draft) {
        try {
            var read = base;
            var saved = read == null
                    ? agreements.agree(form.partnerId(), draft)
                    : agreements.revise(read.id(), read.version(), draft);
            conflict.removeAll();
            base = saved;
            Notices.success(translate("partners.saved"));
            onSaved.accept(saved);
        } catch (AgreementNotPossible refusal) {
            form.say(refusal);
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            showBoth(draft);
        }
    }

    private void showBoth(AgreementDraft mine) {
        var read = base;
        if (read == null) {
            return;
        }
        agreements.agreement(read.id()).ifPresent(theirs -> {
            var both = new BothVersions(read.agreed(), mine, theirs.agreed(), this::words, chosen -> {
                form.show(chosen);
                save(chosen);
            });
            base = theirs;
            conflict.removeAll();
            conflict.add(both);
            both.focus();
        });
    }

    private SerializableFunction<AgreementDraft, String> words(AgreementPart part) {
        return draft -> {
            var text = part == AgreementPart.GOALS
                    ? goals.stream()
                            .filter(goal -> draft.goalKeys().contains(goal.key()))
                            .map(AgreementFacts::name)
                            .collect(Collectors.joining("; "))
                    : part.of(draft).toString();
            return text.isEmpty() ? translate("partners.conflict.empty") : text;
        };
    }
}
