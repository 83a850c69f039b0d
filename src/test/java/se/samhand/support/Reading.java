package se.samhand.support;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.VirtualChildrenList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a person reads on a part of the page, or hears. */
final class Reading {

    private static final List<String> READ =
            List.of("header", "message", "label", "aria-label", "helperText", "errorMessage", "value", "text");

    private Reading() {}

    /** All texts in sight, one a line, in the order of the page. */
    static String of(Element element) {
        var lines = new ArrayList<String>();
        read(element, lines);
        return String.join("\n", lines);
    }

    private static void read(Element element, List<String> lines) {
        if (element.isTextNode()) {
            add(element.getText(), lines);
        } else if (element.isVisible()) {
            READ.forEach(name -> add(element.getProperty(name, ""), lines));
            add(element.getAttribute("aria-label"), lines);
            Stream.concat(element.getChildren(), beside(element)).forEach(child -> read(child, lines));
        }
    }

    /** Dialogs and the like hang beside the page, not in it. */
    private static Stream<Element> beside(Element element) {
        if (!element.getNode().hasFeature(VirtualChildrenList.class)) {
            return Stream.empty();
        }
        var nodes = element.getNode().getFeature(VirtualChildrenList.class);
        return IntStream.range(0, nodes.size()).mapToObj(nodes::get).map(Element::get);
    }

    private static void add(@Nullable String text, List<String> lines) {
        if (text != null && !text.isBlank()) {
            lines.add(text.strip());
        }
    }
}
