package se.samhand.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.samhand.support.PortalTest;

/** Names stand where Swedish readers look for them, whether the database or the portal has sorted them. */
@PortalTest
class SwedishOrderTest {

    /** Such an order puts Å before Ä only by accident, and every small letter after every capital one. */
    private static final Pattern ORDER_BY_CODE_POINT = Pattern.compile("omparing\\((?:\\w+::\\w*[nN]ame|[^,;]*->"
            + " [^,;]*\\.\\w*[nN]ame\\(\\))\\)|[nN]ame(?:\\(\\))?\\)\\s*\\.sorted\\(\\)");

    @Test
    void lettersWithRingAndDotsComeLastAndCapitalsMakeNoDifference() {
        var names = Stream.of("Östermalm", "Zenit", "älvsjö", "Årsta", "Farsta", "enhet", "Bromma", "Ängby");

        assertThat(names.sorted(SwedishOrder.ofNames()))
                .containsExactly("Bromma", "enhet", "Farsta", "Zenit", "Årsta", "älvsjö", "Ängby", "Östermalm");
    }

    @Test
    void theDatabaseAndThePortalSortAlike(
            @Autowired OrganisationFixture units,
            @Autowired OrganisationDirectory directory,
            @Autowired JdbcTemplate jdbc) {
        units.stockholm();

        var sortedHere = directory.readNow().everyone().stream().map(Unit::name).toList();

        assertThat(sortedHere).isEqualTo(jdbc.queryForList("select name from org_unit order by name", String.class));
    }

    @Test
    void noNamesAreSortedByTheNumbersOfTheirLetters() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .allSatisfy(
                            file -> assertThat(ordersByCodePoint(read(file))).isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Comparator.comparing(ActingFor::unitName)",
                ".thenComparing(EarlierAnswer::unitName))",
                "Comparator.comparing((Served it) -> it.other().name())",
                "partners().stream().map(this::name).sorted().toList()",
                "map(it -> it.unitName())\n    .sorted()"
            })
    void suchAnOrderIsFound(String code) {
        assertThat(ordersByCodePoint(code)).hasSize(1);
    }

    private static List<String> ordersByCodePoint(String code) {
        return ORDER_BY_CODE_POINT.matcher(code).results().map(it -> it.group()).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
