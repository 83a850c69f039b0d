/** What the city can offer besides its boards: which districts a support centre serves, and initiatives. Never an address. */
@ApplicationModule(
        allowedDependencies = {
            "security",
            "privacy",
            "codelists",
            "importing",
            "organisation",
            "organisation :: ui",
            "uikit"
        })
@NullMarked
package se.samhand.resources;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
