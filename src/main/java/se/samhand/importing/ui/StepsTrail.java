package se.samhand.importing.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import se.samhand.importing.ImportState;

/** Where in the course of an import one is. */
class StepsTrail extends OrderedList {

    private static final List<String> STEPS =
            List.of("importing.step.upload", "importing.step.check", "importing.step.confirm", "importing.step.done");

    StepsTrail(ImportState state) {
        addClassName("steps");
        getElement().setAttribute("aria-label", getTranslation("importing.steps"));
        int current = current(state);
        for (int at = 0; at < STEPS.size(); at++) {
            var step = new ListItem(getTranslation(STEPS.get(at)));
            step.setClassName("steps-passed", at < current);
            if (at == current) {
                step.getElement().setAttribute("aria-current", "step");
            }
            add(step);
        }
    }

    private static int current(ImportState state) {
        return switch (state) {
            case UPLOADED -> 1;
            case CHECKED -> 2;
            case CONFIRMED, UNDONE, ABANDONED -> 3;
        };
    }
}
