package se.samhand.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;

/** A table that scrolls by itself where it has no room: by keyboard too, and named for those who listen. */
public class ScrolledTable extends Div {

    /** @param caption stands above the table, and is what the place is called */
    public ScrolledTable(NativeTable table, String caption) {
        table.setCaptionText(caption);
        table.addClassName("matrix");
        addClassName("matrix-scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", caption);
        add(table);
    }
}
