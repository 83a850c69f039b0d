package se.samhand.importing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

class ImportViewTest extends PortalUiTest {

    static final String HEADER = "code;name;kind;valid_from;valid_to;predecessor;verification;source\n";
    static final String TRYGG = HEADER + "TRYGG;Trygg stad;PROGRAMME;2026-01-01;2027-12-31;;ILLUSTRATIVE;\n";
    static final String FAULTY = HEADER + "TRYGG;;PROGRAMME;2023-02-30;;;ILLUSTRATIVE;\n";

    final Visitor kim = visitor("kim", "Socialförvaltningen", Role.PROGRAMME_OFFICE);

    @Test
    void filesAreCheckedShownConfirmedAndUndone() {
        kim.opens("admin/import");
        handsOver("programmes.csv", TRYGG);
        kim.sees("Kontrollerad")
                .sees("Filerna är utan fel. Se igenom vad som blir nytt och vad som ändras, och bekräfta sedan.");
        assertThat(rows()).singleElement().asString().contains("TRYGG", "rad 2");

        kim.clicks("Bekräfta 1 nya och 0 ändrade");
        whenTheWorkIsOver();
        kim.sees("Bekräftad").sees("Importen är bekräftad.");

        kim.clicks("Ångra importen")
                .sees("1 rader som importen lade till tas bort och 0 rader får tillbaka sitt tidigare innehåll.")
                .confirms("Ångra importen");
        whenTheWorkIsOver();
        kim.sees("Ångrad").sees("Importen är ångrad. Allt är som det var innan.");
    }

    @Test
    void everyFaultSaysWhereItIsAndWhatToDo() {
        kim.opens("admin/import");
        handsOver("programmes.csv", FAULTY);

        kim.sees("Rätta felen i filerna och lämna dem igen. Ingenting importeras så länge det finns fel.");
        assertThat(rows())
                .hasSize(2)
                .anySatisfy(row -> assertThat(row).contains("rad 2 · kolumn name", "Cellen är tom men måste fyllas i."))
                .anySatisfy(row -> assertThat(row).contains("2023-02-30", "Det finns inget sådant datum."));
    }

    @Test
    void theRowsToLookAtAreChosenByLinks() {
        kim.opens("admin/import");
        handsOver("programmes.csv", TRYGG);

        assertThat(_find(RouterLink.class).stream().map(RouterLink::getText))
                .contains("Fel och anmärkningar (0)", "Nya (1)", "Ändrade (0)", "Oförändrade (0)");
    }

    @Test
    void earlierImportsAreListedTheNewestFirst() {
        kim.opens("admin/import");
        handsOver("programmes.csv", TRYGG);
        kim.opens("admin/import");
        handsOver("programmes.csv", FAULTY);

        kim.opens("admin/import");

        assertThat(rows()).hasSize(2).first().asString().contains("programmes.csv", "kim", "0 nya, 0 ändrade, 2 fel");
    }

    @Test
    void nothingIsCheckedWithoutAFile() {
        kim.opens("admin/import").clicks("Kontrollera filerna");

        kim.isTold("Välj minst en fil först.");
    }

    @Test
    void anImportThatIsNotThereIsNotFound() {
        kim.findsNothingAt("admin/import/nonsense");
        kim.findsNothingAt("admin/import/00000000-0000-7000-8000-000000000000");
    }

    @Test
    void whoeverOnlyReadsDoesNotImport() {
        visitor("asa", "Stadsrevisionen", Role.AUDITOR).findsNothingAt("admin/import");
    }

    private void handsOver(String fileName, String content) {
        UploadKt._upload(_get(Upload.class), fileName, content.getBytes(UTF_8));
        MockVaadin.clientRoundtrip(true);
        kim.clicks("Kontrollera filerna");
        whenTheWorkIsOver();
    }

    /** As the browser does: asks again until the progress is gone. */
    private static void whenTheWorkIsOver() {
        await().pollInSameThread().until(() -> {
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
            return _find(ProgressPanel.class).isEmpty();
        });
    }

    private static List<String> rows() {
        Grid<?> grid = _get(Grid.class);
        return IntStream.range(0, GridKt._size(grid))
                .mapToObj(row -> String.join(" ", GridKt._getFormattedRow(grid, row)))
                .toList();
    }
}
