package se.samhand.importing.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samhand.importing.ImportDetails;
import se.samhand.importing.ImportFault;
import se.samhand.importing.ImportFault.Severity;
import se.samhand.importing.ImportService;
import se.samhand.uikit.EmptyState;

/** Everything that is wrong with an import: where, what stands there, what is wrong with it and what to do. */
class FaultsGrid extends Grid<ImportFault> {

    FaultsGrid(ImportDetails batch, ImportService imports) {
        addColumn(LitRenderer.<ImportFault>of("""
                                <div class="import-row">
                                  <span class="import-row-title">
                                    <span class="badge ${item.tone}">
                                      <span class="sign ${item.sign}" aria-hidden="true"></span>${item.severity}
                                    </span>
                                    ${item.place}
                                  </span>
                                  <span class="import-value" lang="sv" ?hidden=${!item.value}>${item.value}</span>
                                  <span>${item.sentence}</span>
                                </div>""")
                        .withProperty("tone", it -> isNote(it) ? "tone-warning" : "tone-bad")
                        .withProperty("sign", it -> isNote(it) ? "sign-attention" : "sign-stop")
                        .withProperty(
                                "severity", it -> getTranslation(isNote(it) ? "importing.note" : "importing.fault"))
                        .withProperty("place", this::place)
                        .withProperty("value", ImportFault::value)
                        .withProperty(
                                "sentence",
                                it -> getTranslation(it.messageKey(), it.args().toArray())))
                .setHeader(getTranslation("importing.faults.column"));
        setItemsPageable(page -> imports.faults(batch.id(), page).getContent());
        setEmptyStateComponent(new EmptyState(getTranslation(ShownRows.FAULTS.emptyKey())));
        getElement().setAttribute("aria-label", getTranslation("importing.faults"));
        addClassName("import-list");
    }

    private static boolean isNote(ImportFault fault) {
        return fault.severity() == Severity.NOTE;
    }

    private String place(ImportFault fault) {
        var row = fault.row() == 0 ? "" : getTranslation("importing.place.row", String.valueOf(fault.row()));
        var column = fault.column().isEmpty() ? "" : getTranslation("importing.place.column", fault.column());
        return Stream.of(fault.file(), fault.sheet(), row, column)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
