package se.samhand.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines over time, drawn in the browser; silent but for its label, and never without the table that says the same. */
@Tag("figure-chart")
@JsModule("context://components/figure-chart.js")
class FigureChart extends Component implements HasStyle {

    /** Which line it is, for its colour, its marks and its stroke. */
    enum Kind {
        CITY,
        UNIT,
        TARGET
    }

    /**
     * A line.
     *
     * @param values one for each period, null where nothing is drawn
     */
    record Line(String name, Kind kind, List<@Nullable BigDecimal> values) {}

    /**
     * @param suffix behind each number, such as a percent sign
     * @param label what a screen reader hears instead of the drawing
     */
    FigureChart(List<String> periods, List<Line> lines, String suffix, String label) {
        addClassName("figure-chart");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", label);
        getElement().setProperty("lines", json(periods, lines, suffix));
    }

    private static String json(List<String> periods, List<Line> lines, String suffix) {
        return "{\"periods\":" + list(periods.stream().map(FigureChart::quoted).toList()) + ",\"suffix\":"
                + quoted(suffix) + ",\"lines\":"
                + list(lines.stream().map(FigureChart::json).toList()) + "}";
    }

    private static String json(Line line) {
        return "{\"name\":" + quoted(line.name()) + ",\"kind\":"
                + quoted(line.kind().name().toLowerCase(Locale.ROOT)) + ",\"values\":"
                + list(line.values().stream()
                        .map(it -> it == null ? "null" : it.toPlainString())
                        .toList())
                + "}";
    }

    private static String list(List<String> items) {
        return items.stream().collect(Collectors.joining(",", "[", "]"));
    }

    private static String quoted(String text) {
        var marked = Map.of('"', "\\\"", '\\', "\\\\");
        return text.chars()
                .mapToObj(it -> marked.getOrDefault((char) it, it < ' ' ? " " : Character.toString(it)))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
