package se.samhand.organisation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import se.samhand.organisation.Restructuring;
import se.samhand.organisation.Unit;
import se.samhand.uikit.Confirmation;
import se.samhand.uikit.EmptyState;

/** What has been restructured so far, each to be taken back as long as nothing stands on it. */
class PastRestructurings extends Composite<Section> {

    PastRestructurings(List<Restructuring> all, SerializableConsumer<Unit> takeBack) {
        getContent().add(new H2(translate("organisation.restructurings")));
        if (all.isEmpty()) {
            getContent().add(new EmptyState(translate("organisation.restructurings.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("unit-links");
        all.forEach(it -> list.add(item(it, takeBack)));
        getContent().add(list);
    }

    private static ListItem item(Restructuring past, SerializableConsumer<Unit> takeBack) {
        var what = translate(
                "organisation.restructuring." + past.kind(),
                Words.day(past.on()),
                names(past.from()),
                names(past.to()));
        var undo = new Button(
                translate("organisation.take-back"),
                click -> Confirmation.ask(
                        translate("organisation.take-back.question", names(past.to())),
                        translate("organisation.take-back.loss", names(past.to()), names(past.from())),
                        translate("organisation.take-back"),
                        () -> takeBack.accept(past.to().getFirst())));
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        undo.setAriaLabel(translate("organisation.take-back.what", what));
        return new ListItem(new Span(what), undo);
    }

    private static String names(List<Unit> units) {
        return units.stream().map(Unit::name).collect(joining(", "));
    }
}
