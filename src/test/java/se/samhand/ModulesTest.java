package se.samhand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModulesTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(PortalApplication.class);

    @Test
    void modulesUseEachOtherOnlyThroughTheirPublicFronts() {
        MODULES.verify();
    }

    /** It would hide what the module says of itself from the check above, which then finds nothing. */
    @Test
    void noTestDescribesAPackageThatTheProductDescribes() throws IOException {
        var tests = Path.of("src/test/java");
        try (var files = Files.walk(tests)) {
            assertThat(files.filter(file -> file.endsWith("package-info.java"))
                            .map(tests::relativize)
                            .filter(file ->
                                    Files.exists(Path.of("src/main/java").resolve(file))))
                    .isEmpty();
        }
    }

    /** Into target/spring-modulith-docs, anew on each build. */
    @Test
    void theMapOfModulesIsDrawn() {
        new Documenter(MODULES).writeDocumentation();
    }
}
