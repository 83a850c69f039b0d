package se.samhand.organisation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.RestructuringDraft;
import se.samhand.organisation.RestructuringService;
import se.samhand.organisation.SuccessionKind;
import se.samhand.organisation.SuccessorDraft;
import se.samhand.organisation.Unit;
import se.samhand.uikit.Fields;

/** Merges, splits, renames or moves: which units, from when, and what they become. */
class RestructurePanel extends Composite<Div> {

    private final transient RestructuringService service;
    private final transient Validator validator;
    private final Act act;
    private final List<Unit> units;
    private final LocalDate today;
    private final UnitMarks marks = new UnitMarks();
    private final MultiSelectComboBox<Unit> from;
    private final DatePicker on = marks.of("on", Fields.date(translate("organisation.restructure.on")));
    private final Div successorList = new Div();
    private final List<SuccessorFields> successors = new ArrayList<>();
    private final ChangePreview preview = new ChangePreview();

    RestructurePanel(
            RestructuringService service,
            Validator validator,
            Act act,
            @Nullable Unit chosen,
            List<Unit> units,
            LocalDate today) {
        this.service = service;
        this.validator = validator;
        this.act = act;
        this.units = units;
        this.today = today;
        var living = units.stream().filter(it -> !it.hasCeasedBy(today)).toList();
        from = marks.of("fromIds", UnitFields.units(translate("organisation.restructure.from." + act), living, today));
        on.setHelperText(translate("organisation.restructure.on.help"));
        from.addValueChangeListener(it -> {
            it.getValue().stream().findFirst().ifPresent(like -> successors.forEach(to -> to.beginLike(like, units)));
            preview.hide();
        });
        on.addValueChangeListener(it -> preview.hide());
        var fields = new Div(from, on);
        fields.addClassName("organisation-choices");
        getContent().addClassName("organisation-form");
        getContent()
                .add(new Paragraph(translate("organisation.restructure.about." + act)), marks, fields, successorList);
        addSuccessor();
        if (act == Act.SPLIT) {
            addSuccessor();
            getContent().add(new Button(translate("organisation.restructure.one-more"), click -> addSuccessor()));
        }
        getContent().add(new Button(translate("organisation.check"), click -> check(draft())), preview);
        if (chosen != null) {
            from.setValue(Set.of(chosen));
        }
        if (chosen != null && act == Act.MOVE) {
            successors.getFirst().suggestName(chosen.name());
        }
    }

    private void check(RestructuringDraft draft) {
        if (marks.show(validator.validate(draft), service.faultsOf(draft))) {
            preview.show(
                    service.preview(draft),
                    translate("organisation.carry-out"),
                    () -> Attempt.to(() -> carryOut(draft), marks));
        }
    }

    private void carryOut(RestructuringDraft draft) {
        Attempt.done("organisation.restructured", service.carryOut(draft).getFirst(), today);
    }

    private void addSuccessor() {
        var index = successors.size();
        var fields = new SuccessorFields(index, units, today, marks, preview::hide);
        from.getValue().stream().findFirst().ifPresent(like -> fields.beginLike(like, units));
        successors.add(fields);
        successorList.add(new H3(translate("organisation.restructure.to." + act, index + 1)), fields);
        preview.hide();
    }

    private RestructuringDraft draft() {
        var old = from.getValue().stream()
                .sorted(Comparator.comparing(Unit::code))
                .toList();
        var becoming = successors.stream().map(SuccessorFields::draft).toList();
        return new RestructuringDraft(
                kind(old, becoming.getFirst()), old.stream().map(Unit::id).toList(), on.getValue(), becoming);
    }

    private SuccessionKind kind(List<Unit> old, SuccessorDraft becoming) {
        return switch (act) {
            case MERGE -> SuccessionKind.MERGE;
            case SPLIT -> SuccessionKind.SPLIT;
            default -> {
                var stays = old.stream().allMatch(it -> Objects.equals(it.parentId(), becoming.parentId()));
                yield stays ? SuccessionKind.RENAME : SuccessionKind.MOVE;
            }
        };
    }
}
