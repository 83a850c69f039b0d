package se.samhand.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Lets the arrow keys walk the cells of the table inside it. */
@Tag("cell-walk")
@JsModule("context://components/cell-walk.js")
class CellWalk extends Component implements HasComponents, HasStyle {}
