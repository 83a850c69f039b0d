package se.samhand.accounts.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.server.Command;
import org.springframework.dao.OptimisticLockingFailureException;
import se.samhand.accounts.AccountDisabled;
import se.samhand.accounts.AdministratorLockedOut;
import se.samhand.uikit.Notices;

/** Does what a button says, and says why where it cannot be done. */
final class Attempt {

    private Attempt() {}

    /** Somebody else may have been faster: then the panel shows what stands now. */
    static void to(Command deed, UserPanel panel) {
        try {
            deed.execute();
        } catch (AdministratorLockedOut refused) {
            Notices.failure(translate("accounts.refusal." + refused.reason().name()));
        } catch (AccountDisabled closedMeanwhile) {
            Notices.failure(translate("accounts.refusal.DISABLED"));
            panel.readAgain();
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            Notices.failure(translate("accounts.changed-meanwhile"));
            panel.readAgain();
        }
    }
}
