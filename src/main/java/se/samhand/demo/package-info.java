/** Example data, played through the public services under a moving clock; only in the demo profile. */
@ApplicationModule(
        allowedDependencies = {
            "security",
            "clock",
            "audit",
            "accounts",
            "organisation",
            "organisation :: people",
            "importing",
            "period",
            "programme",
            "activity",
            "handover",
            "judgement",
            "questions",
            "files",
            "documents",
            "indicator",
            "partners",
            "training",
            "training :: routines",
            "training :: sessions",
            "training :: certificates",
            "training :: attendance"
        })
@NullMarked
package se.samhand.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
