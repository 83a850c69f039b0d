package se.samhand.importing.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.samhand.importing.ImportDetails;
import se.samhand.importing.ImportRowKind;

/** Which part of an import is looked at. */
enum ShownRows {
    FAULTS,
    ADDED,
    CHANGED,
    UNCHANGED;

    private static final String PARAMETER = "show";

    static Optional<ShownRows> in(QueryParameters address) {
        return address.getSingleParameter(PARAMETER)
                .flatMap(text ->
                        Stream.of(values()).filter(it -> it.word().equals(text)).findFirst());
    }

    /** The one to begin with: what is wrong, else what is new, else what changes. */
    static ShownRows first(ImportDetails batch) {
        return Stream.of(values()).filter(it -> it.count(batch) > 0).findFirst().orElse(FAULTS);
    }

    QueryParameters address() {
        return QueryParameters.of(PARAMETER, word());
    }

    int count(ImportDetails batch) {
        var counts = batch.counts();
        return switch (this) {
            case FAULTS -> counts.faults() + counts.notes();
            case ADDED -> counts.added();
            case CHANGED -> counts.changed();
            case UNCHANGED -> counts.unchanged();
        };
    }

    String titleKey() {
        return "importing.rows." + word();
    }

    String emptyKey() {
        return "importing.none." + word();
    }

    ImportRowKind kind() {
        return ImportRowKind.valueOf(name());
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
