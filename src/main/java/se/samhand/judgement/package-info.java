/** Whether goals and yearly targets are achieved, as boards and the city judge it, period by period. */
@ApplicationModule(
        allowedDependencies = {
            "security",
            "privacy",
            "audit",
            "clock",
            "tasks",
            "organisation",
            "period",
            "programme",
            "programme :: ui",
            "indicator",
            "activity",
            "activity :: ui",
            "uikit"
        })
@NullMarked
package se.samhand.judgement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
