package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.samhand.activity.Answer;
import se.samhand.activity.Fault;
import se.samhand.uikit.FaultList;

/** What remains before a follow-up can be submitted: counted beside the buttons, and listed when asked for. */
class Remaining implements Serializable {

    private final FollowUpForm form;
    private final RemedyPanel remedies;
    private final FaultList list = new FaultList();
    private final Button count = new Button("", click -> open());
    private final List<FaultList.Fault> lines = new ArrayList<>();

    /** @param remedies where earlier remedies are told of */
    Remaining(FollowUpForm form, RemedyPanel remedies) {
        this.form = form;
        this.remedies = remedies;
        count.addThemeVariants(ButtonVariant.TERTIARY);
        count.addClassName("looks-like-link");
    }

    /** Counts anew; a list that is open already says of each line whether it is mended. */
    void is(List<Fault> faults, Map<Answer, String> forbiddenTexts) {
        lines.clear();
        forbiddenTexts.forEach((answer, why) -> lines.add(new FaultList.Fault(why, form.field(answer))));
        faults.forEach(fault -> {
            var answer = fault.answer();
            var sentence = translate("activity.fault." + fault.name());
            if (answer == null) {
                lines.add(new FaultList.Fault(sentence, remedies));
            } else if (form.isOpen(answer) && !forbiddenTexts.containsKey(answer)) {
                lines.add(new FaultList.Fault(sentence, form.field(answer)));
            }
        });
        count.setVisible(!lines.isEmpty());
        count.setText(translate("uikit.faults", lines.size()));
        list.follow(lines);
    }

    /** Lists everything at once and moves the reader there. */
    void open() {
        list.show(lines);
        list.focus();
    }

    FaultList list() {
        return list;
    }

    /** Opens the list. */
    Button count() {
        return count;
    }
}
