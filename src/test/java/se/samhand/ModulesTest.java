package se.samhand;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModulesTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(PortalApplication.class);

    @Test
    void modulesUseEachOtherOnlyThroughTheirPublicFronts() {
        MODULES.verify();
    }

    /** Into target/spring-modulith-docs, anew on each build. */
    @Test
    void theMapOfModulesIsDrawn() {
        new Documenter(MODULES).writeDocumentation();
    }
}
