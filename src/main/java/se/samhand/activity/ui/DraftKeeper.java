package se.samhand.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Keeps in the browser what is typed in the fields inside it until the server has it. */
@Tag("draft-keeper")
@JsModule("context://components/draft-keeper.js")
public class DraftKeeper extends Component implements HasComponents, HasStyle {

    /** Marks a field of the form so that its text is kept under the name. */
    public static <C extends Component> C kept(C field, String name) {
        field.getElement().setAttribute("data-keep", name);
        return field;
    }

    /**
     * @param onFound takes the texts, by name, that an earlier visit left here without their being saved
     */
    public void keep(UUID subject, SerializableConsumer<Map<String, String>> onFound) {
        getElement().setAttribute("subject", subject.toString());
        getElement()
                .addEventListener("found-unsaved", event -> onFound.accept(texts(event.getEventData())))
                .addEventData("event.detail.texts");
    }

    public void isSaved(Map<String, String> texts) {
        getElement().callJsFunction("confirm", texts);
    }

    /** Said to the page, since the keeper itself is often taken away in the same breath. */
    public void forget() {
        UI.getCurrent()
                .getPage()
                .executeJs(
                        "sessionStorage.removeItem('samhand.draft.' + $0)",
                        getElement().getAttribute("subject"));
    }

    private static Map<String, String> texts(JsonNode data) {
        var texts = new HashMap<String, String>();
        data.path("event.detail.texts").forEachEntry((name, text) -> texts.put(name, text.asString("")));
        return texts;
    }
}
