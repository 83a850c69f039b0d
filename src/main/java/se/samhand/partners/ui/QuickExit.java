package se.samhand.partners.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * A button for whoever must not be seen here: leaves for a neutral page in the browser itself, signs out, and puts that
 * page in this one's place.
 */
@Tag("samhand-quick-exit")
@JsModule("context://components/quick-exit.js")
class QuickExit extends Component implements HasComponents {

    QuickExit() {
        add(new Button(getTranslation("partners.quickExit")));
    }
}
