package se.samhand.organisation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.Command;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.dao.OptimisticLockingFailureException;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitCannotChange;
import se.samhand.organisation.UnitFault;
import se.samhand.uikit.Notices;

/** Changes something, and says it where somebody else was faster or something stands in the way after all. */
final class Attempt {

    private Attempt() {}

    static void to(Command deed, UnitMarks marks) {
        try {
            deed.execute();
        } catch (UnitCannotChange refused) {
            marks.show(Set.of(), refused.faults());
        } catch (OptimisticLockingFailureException somebodyWasFaster) {
            Notices.failure(translate("organisation.changed-meanwhile"));
        }
    }

    /** For a button without a form. */
    static void to(Command deed) {
        try {
            deed.execute();
        } catch (UnitCannotChange refused) {
            Notices.failure(sentences(refused.faults()));
        } catch (OptimisticLockingFailureException somebodyWasFaster) {
            Notices.failure(translate("organisation.changed-meanwhile"));
        }
    }

    /** Says that it is done and shows the unit as it is afterwards. */
    static void done(String key, Unit unit, LocalDate on) {
        Notices.success(translate(key, unit.name()));
        UI.getCurrent()
                .navigate(
                        UnitView.class,
                        new RouteParameters(UnitView.CODE, unit.code()),
                        QueryParameters.of(OnDay.PARAMETER, on.toString()));
    }

    private static String sentences(List<UnitFault> faults) {
        return String.join(" ", faults.stream().map(UnitMarks::sentence).toList());
    }
}
