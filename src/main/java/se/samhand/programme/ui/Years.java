package se.samhand.programme.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A span of days, as people write it. */
final class Years {

    private Years() {}

    static String of(LocalDate from, @Nullable LocalDate to) {
        return to == null
                ? translate("programme.since", from.toString())
                : translate("programme.between", from.toString(), to.toString());
    }
}
