package se.samhand.importing.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samhand.importing.ImportDetails;
import se.samhand.importing.ImportRowDetails;
import se.samhand.importing.ImportService;
import se.samhand.importing.SheetRow;
import se.samhand.uikit.EmptyState;

/** Rows of one kind, each with what stands now and what would stand. */
class ChangesGrid extends Grid<ImportRowDetails> {

    private static final int LONGEST = 300;

    private @Nullable String sheet;

    ChangesGrid(ImportDetails batch, ImportService imports, ShownRows shown, Map<String, String> sheetTitles) {
        addColumn(LitRenderer.<ImportRowDetails>of("""
                                <div class="import-row">
                                  <span class="import-row-title">${item.key}
                                    <span class="quiet">${item.sheet} · ${item.row}</span></span>
                                  ${item.cells.map((cell) => html`<span lang="sv" class="import-cell">
                                    <span class="quiet">${cell.column}</span>
                                    ${cell.before ? html`<del>${cell.before}</del>` : ''}
                                    ${cell.after ? html`<ins>${cell.after}</ins>` : ''}
                                  </span>`)}
                                </div>""")
                        .withProperty("key", ImportRowDetails::key)
                        .withProperty("sheet", it -> sheetTitles.getOrDefault(it.sheet(), it.sheet()))
                        .withProperty("row", it -> getTranslation("importing.place.row", String.valueOf(it.number())))
                        .withProperty("cells", ChangesGrid::cells))
                .setHeader(getTranslation("importing.rows.column"));
        setItemsPageable(page -> imports.rows(batch.id(), shown.kind(), Optional.ofNullable(sheet), page)
                .getContent());
        setEmptyStateComponent(new EmptyState(getTranslation(shown.emptyKey())));
        getElement().setAttribute("aria-label", getTranslation("importing.rows"));
        addClassName("import-list");
    }

    /** The rows of one sheet, or of all. */
    void show(@Nullable String chosen) {
        sheet = chosen;
        getDataProvider().refreshAll();
    }

    /** The columns that differ. */
    private static List<Map<String, String>> cells(ImportRowDetails row) {
        var columns = new LinkedHashSet<>(row.after().cells().keySet());
        columns.addAll(row.before().cells().keySet());
        var differing = new ArrayList<Map<String, String>>();
        for (var column : columns) {
            if (!row.before().text(column).equals(row.after().text(column))) {
                differing.add(Map.of(
                        "column", column,
                        "before", shown(row.before(), column),
                        "after", shown(row.after(), column)));
            }
        }
        return differing;
    }

    private static String shown(SheetRow row, String column) {
        var text = row.text(column);
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
