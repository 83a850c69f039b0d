package se.samhand.indicator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The file that a chart fetches is where it looks for it. */
class ChartLibraryTest {

    private static final Pattern LIBRARY = Pattern.compile("new URL\\('\\.\\./([^']+)'");

    @Test
    void theDrawingLibraryLiesWhereTheElementFetchesIt() throws IOException {
        var element = LIBRARY.matcher(Files.readString(Path.of("frontend/components/figure-chart.js")));

        assertThat(element.find()).isTrue();
        assertThat(getClass().getResource("/META-INF/resources/" + element.group(1)))
                .as(element.group(1))
                .isNotNull();
    }
}
