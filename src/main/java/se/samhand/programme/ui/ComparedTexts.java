package se.samhand.programme.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import se.samhand.programme.Comparison;
import se.samhand.programme.Comparison.Item;
import se.samhand.programme.Comparison.Stated;
import se.samhand.programme.Difference;
import se.samhand.uikit.WordDifference;
import se.samhand.uikit.WordDifference.Kind;

/** What each of two versions says, side by side; what is the same in both stands once. */
class ComparedTexts extends Composite<Div> {

    ComparedTexts(Comparison versions, Item item) {
        var before = item.before();
        var after = item.after();
        getContent().addClassName("compared");
        if (before != null && after != null && !item.differences().contains(Difference.REWORDED)) {
            getContent().add(words(after));
            return;
        }
        var earlier = translate("programme.versions.number", versions.before().number());
        var later = translate("programme.versions.number", versions.after().number());
        if (before == null || after == null) {
            getContent()
                    .add(
                            side(earlier, before == null ? missing() : words(before)),
                            side(later, after == null ? missing() : words(after)));
            return;
        }
        getContent()
                .add(
                        side(earlier, marked(before, after, Kind.REMOVED, "del")),
                        side(later, marked(before, after, Kind.ADDED, "ins")));
    }

    private static Component side(String version, Component words) {
        var label = new Span(version);
        label.addClassName("compared-version");
        var side = new Div(label, words);
        side.addClassName("compared-side");
        return side;
    }

    private static Component missing() {
        var missing = new Paragraph(translate("programme.compare.missing"));
        missing.addClassName("row-about");
        return missing;
    }

    private static Component words(Stated stated) {
        return new Paragraph(Wording.goalText(stated.text()));
    }

    /** The text of one side, with the words marked that only that side has. */
    private static Component marked(Stated before, Stated after, Kind own, String mark) {
        var text = new Paragraph();
        text.addClassNames("changed-text", "as-written");
        text.getElement().setAttribute("lang", "sv");
        WordDifference.between(before.text(), after.text()).stream()
                .filter(part -> part.kind() == Kind.SAME || part.kind() == own)
                .map(part ->
                        part.kind() == own ? new Element(mark).setText(part.text()) : Element.createText(part.text()))
                .forEach(text.getElement()::appendChild);
        return text;
    }
}
