package se.samhand.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Looks into the jar, which is only there after packaging. */
class LayersIT {

    @Test
    void theImageCopiesEveryLayerOfTheJarInItsOrder() throws IOException {
        try (var jar = new JarFile("target/samhand.jar");
                var index = jar.getInputStream(jar.getEntry("BOOT-INF/layers.idx"))) {
            var layers = Pattern.compile("^- \"(.+)\":", Pattern.MULTILINE)
                    .matcher(new String(index.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map(found -> found.group(1));

            assertThat(DockerTest.layersOfTheImage()).containsExactlyElementsOf(layers.toList());
        }
    }
}
