package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.validation.Validator;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import se.samhand.activity.BoardDecisionDetails;
import se.samhand.activity.BoardDecisionDraft;
import se.samhand.activity.BoardDecisionService;
import se.samhand.activity.DecisionDayNotPossible;
import se.samhand.period.Period;
import se.samhand.uikit.Fields;
import se.samhand.uikit.Notices;

/** What the board has decided about its report for a period; its own people record and correct that. */
class BoardDecisionPanel extends Composite<Details> {

    private final transient BoardDecisionService service;
    private final transient Validator validator;
    private final UUID boardId;
    private final transient Period period;
    private final DatePicker day = Fields.date(translate("activity.decision.day"));
    private final TextField paragraph = Fields.text(translate("activity.decision.paragraph"));
    private int read;

    BoardDecisionPanel(BoardDecisionService service, Validator validator, UUID boardId, Period period) {
        this.service = service;
        this.validator = validator;
        this.boardId = boardId;
        this.period = period;
        paragraph.setMaxLength(60);
        paragraph.setHelperText(translate("activity.decision.paragraph.help"));
        getContent().addClassName("board-decision");
        show();
    }

    private void show() {
        var decisions = service.of(boardId, period.id());
        var mayRecord = service.mayRecord(boardId);
        read = decisions.stream().findFirst().map(BoardDecisionDetails::number).orElse(0);
        var content = new Div();
        if (mayRecord) {
            content.add(form(decisions));
        }
        if (decisions.size() > 1) {
            content.add(new Paragraph(translate("activity.decision.earlier")), earlier(decisions));
        } else if (!mayRecord) {
            content.add(new Paragraph(
                    read == 0 ? translate("activity.decision.by.board") : recorded(decisions.getFirst())));
        }
        getContent()
                .setSummaryText(translate(
                        "activity.decision.summary",
                        read == 0 ? translate("activity.decision.none") : words(decisions.getFirst())));
        getContent().removeAll();
        getContent().add(content);
    }

    /** 17 september 2026, § 12. */
    private static String words(BoardDecisionDetails decision) {
        return translate("activity.decision.words", PeriodNames.day(decision.decidedOn()), decision.paragraph());
    }

    private static String recorded(BoardDecisionDetails decision) {
        return translate(
                "activity.decision.recorded",
                words(decision),
                ReviewState.day(decision.recordedAt()),
                decision.recordedByName());
    }

    private static UnorderedList earlier(List<BoardDecisionDetails> decisions) {
        var list = new UnorderedList();
        decisions.forEach(it -> list.add(new ListItem(recorded(it))));
        return list;
    }

    private Div form(List<BoardDecisionDetails> decisions) {
        decisions.stream().findFirst().ifPresent(it -> {
            day.setValue(it.decidedOn());
            paragraph.setValue(it.paragraph());
        });
        var save = new Button(
                translate(decisions.isEmpty() ? "activity.decision.record" : "activity.decision.correct"),
                click -> record());
        var form = new Div(day, paragraph, save);
        form.addClassName("filters");
        return form;
    }

    private void record() {
        var draft = new BoardDecisionDraft(day.getValue(), paragraph.getValue());
        day.setInvalid(false);
        paragraph.setInvalid(false);
        var faults = validator.validate(draft);
        faults.forEach(fault -> {
            var ofDay = fault.getPropertyPath().toString().equals("decidedOn");
            var noDay = ofDay && Fields.isNoDay(day);
            tell(ofDay ? day : paragraph, translate(noDay ? "uikit.date.bad" : fault.getMessage()));
        });
        if (!faults.isEmpty()) {
            return;
        }
        try {
            service.record(period.id(), read, draft);
            Notices.success(translate("activity.decision.done"));
            show();
        } catch (DecisionDayNotPossible notPossible) {
            tell(day, translate("activity.decision.day.notPossible", PeriodNames.day(period.from())));
        } catch (OptimisticLockingFailureException meanwhile) {
            Notices.failure(translate("activity.decision.meanwhile"));
            show();
        }
    }

    private static void tell(HasValidation field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
    }
}
