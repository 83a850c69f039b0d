package se.samhand.uikit;

import com.vaadin.flow.component.grid.Grid;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lets a list do without some of its columns where it is narrow: on a phone, or beside what was chosen in it. */
public final class RoomForColumns {

    private static final int NARROW_BELOW_PIXELS = 600;

    private RoomForColumns() {}

    /**
     * What these columns say is to stand in another one as well, in elements of the class {@code when-narrow}, which are
     * shown only while the columns are not.
     */
    public static void onlyWithRoom(Grid<?> list, Grid.Column<?>... columns) {
        var parameters = IntStream.range(0, columns.length)
                .mapToObj(number -> "$" + number)
                .collect(Collectors.joining(", "));
        var elements = Arrays.stream(columns).map(Grid.Column::getElement).toArray();
        list.addAttachListener(
                attached -> list.getElement().executeJs("""
                const columns = [%s];
                this.roomForColumns?.disconnect();
                this.roomForColumns = new ResizeObserver(([list]) => {
                  const narrow = list.contentRect.width < %d;
                  this.toggleAttribute('narrow', narrow);
                  columns.forEach(column => { column.hidden = narrow; });
                });
                this.roomForColumns.observe(this);
                """.formatted(parameters, NARROW_BELOW_PIXELS), elements));
    }
}
