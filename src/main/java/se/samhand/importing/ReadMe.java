package se.samhand.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The workbook's first sheet, which tells people what to write in the others. */
@Component
class ReadMe {

    private final Texts texts;

    ReadMe(Texts texts) {
        this.texts = texts;
    }

    String title() {
        return texts.of("importing.template.readme");
    }

    List<List<String>> rows(List<ImportSheet> sheets, boolean example) {
        var rows = new ArrayList<List<String>>();
        if (example) {
            rows.add(List.of(texts.of("importing.example-data")));
            rows.add(List.of());
        }
        rows.add(List.of(texts.of("importing.template.title")));
        rows.add(sentence("importing.template.how"));
        rows.add(sentence("importing.template.absent"));
        rows.add(sentence("importing.template.identity"));
        for (var sheet : sheets) {
            rows.add(List.of());
            rows.add(List.of(texts.orKey(sheet.titleKey()) + " (" + sheet.name() + ")"));
            rows.add(List.of(
                    texts.of("importing.template.column"),
                    texts.of("importing.template.required"),
                    texts.of("importing.template.content"),
                    texts.of("importing.template.allowed"),
                    texts.of("importing.template.explanation")));
            sheet.columns().forEach(column -> rows.add(row(column)));
        }
        return rows;
    }

    private List<String> row(Column column) {
        return List.of(
                column.name(),
                texts.of(column.required() ? "importing.template.yes" : "importing.template.no"),
                content(column),
                String.join(", ", column.allowed().get()),
                column.explanationKey().isEmpty() ? "" : texts.orKey(column.explanationKey()));
    }

    private String content(Column column) {
        var kind = column.kind().name().toLowerCase(Locale.ROOT);
        return column.information()
                ? texts.of("importing.template.information")
                : texts.of("importing.template.kind." + kind, column.maxLength());
    }

    /** With an empty cell beside it, so that it is not taken for a heading. */
    private List<String> sentence(String key) {
        return List.of(texts.of(key), "");
    }
}
