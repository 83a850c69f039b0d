/** Accounts, the roles they hold at units and when, invitations, and signing in. */
@ApplicationModule(
        allowedDependencies = {
            "security",
            "privacy",
            "audit",
            "clock",
            "organisation",
            "organisation :: people",
            "uikit"
        })
@NullMarked
package se.samhand.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
