package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.activity.CellState;
import se.samhand.activity.ReadFollowUp;
import se.samhand.activity.ReviewRow;
import se.samhand.uikit.RoomForColumns;

/** What waits for a review, row by row: a box to mark it with, what it is, and what is answered. */
class ReviewGrid extends Grid<ReviewRow> {

    private static final String BADGE =
            "<span class=\"badge ${item.tone}\"><span class=\"sign ${item.sign}\" aria-hidden=\"true\"></span>"
                    + "<span>${item.word}</span></span><span class=\"row-about\">${item.notes}</span>";

    private final Map<UUID, ReadFollowUp> marked = new LinkedHashMap<>();
    private final Command onMarked;
    private boolean byUnit;
    private @Nullable UUID opened;

    ReviewGrid(SerializableConsumer<ReviewRow> onOpen, Command onMarked) {
        this.onMarked = onMarked;
        setAriaLabel(translate("activity.reviews"));
        setSelectionMode(SelectionMode.NONE);
        addColumn(marking())
                .setHeader(translate("activity.commitments.mark"))
                .setFlexGrow(0)
                .setWidth("6rem");
        addColumn(what(onOpen))
                .setHeader(translate("activity.activity"))
                .setFlexGrow(3)
                .setWidth("12rem");
        var status = addColumn(withStatus(LitRenderer.of(BADGE)))
                .setHeader(translate("activity.state"))
                .setFlexGrow(1)
                .setWidth("11rem");
        var submitted = addColumn(ReviewGrid::submitted)
                .setHeader(translate("activity.reviews.submitted"))
                .setFlexGrow(1)
                .setWidth("9rem");
        RoomForColumns.onlyWithRoom(this, status, submitted);
        setPartNameGenerator(row -> row.read().id().equals(opened) ? "open" : null);
        addItemClickListener(click -> onOpen.accept(click.getItem()));
    }

    /** A box of our own: the list's own column of boxes has no heading, and names in English only. */
    private LitRenderer<ReviewRow> marking() {
        return LitRenderer.<ReviewRow>of("<input type=\"checkbox\" class=\"mark\" aria-label=\"${item.name}\""
                        + " .checked=\"${item.marked}\" @change=\"${(event) => mark(event.target.checked)}\">")
                .withProperty(
                        "name",
                        row -> translate("activity.commitments.mark.which", row.activityCode() + " " + row.unitName()))
                .withProperty("marked", row -> marked.containsKey(row.read().id()))
                .withFunction("mark", (row, box) -> mark(row, box.get(0).asBoolean()));
    }

    private LitRenderer<ReviewRow> what(SerializableConsumer<ReviewRow> onOpen) {
        return withStatus(LitRenderer.<ReviewRow>of("<button type=\"button\" class=\"row-open\" @click=\"${open}\">"
                        + "<span class=\"row-title\" lang=\"sv\"><b>${item.lead}</b> ${item.text}</span></button>"
                        + "<span class=\"row-about\">${item.about}</span>"
                        + "<span class=\"row-about when-narrow\">" + BADGE + "</span>"))
                .withProperty("lead", row -> byUnit ? row.unitName() : row.activityCode())
                .withProperty(
                        "text", row -> byUnit ? row.activityCode() + " " + row.activityText() : row.activityText())
                .withProperty(
                        "about",
                        row -> byUnit
                                ? PeriodNames.of(row.period())
                                : row.unitName() + " · " + PeriodNames.of(row.period()))
                .withFunction("open", onOpen::accept);
    }

    private static LitRenderer<ReviewRow> withStatus(LitRenderer<ReviewRow> renderer) {
        return renderer.withProperty("tone", row -> StatusWords.tone(state(row)).className())
                .withProperty("sign", row -> StatusWords.sign(state(row)).className())
                .withProperty("word", row -> StatusWords.word(state(row)))
                .withProperty("notes", ReviewGrid::notes);
    }

    private static CellState state(ReviewRow row) {
        return row.status() == null
                ? CellState.EXPECTED
                : CellState.valueOf(row.status().name());
    }

    /** What a reviewer should know before opening it. */
    private static String notes(ReviewRow row) {
        var notes = new StringBuilder();
        if (row.own()) {
            notes.append(translate("activity.reviews.own")).append(' ');
        }
        if (row.unchanged()) {
            notes.append(translate("activity.unchanged.disclosed")).append(' ');
        }
        if (row.rounds() > 1) {
            notes.append(translate("activity.review.round", row.rounds())).append(' ');
        }
        notes.append(EvidencePanel.count(row.evidence()));
        return notes.toString().strip();
    }

    private static String submitted(ReviewRow row) {
        return row.submittedAt() == null ? "" : ReviewState.day(row.submittedAt());
    }

    /** The row is told as well: a box that only its reader has ticked would stay ticked for whatever row comes there next. */
    private void mark(ReviewRow row, boolean wanted) {
        if (wanted) {
            marked.put(row.read().id(), row.read());
        } else {
            marked.remove(row.read().id());
        }
        getDataProvider().refreshItem(row);
        onMarked.execute();
    }

    void markAll(Collection<ReviewRow> rows) {
        rows.forEach(row -> marked.put(row.read().id(), row.read()));
        getDataProvider().refreshAll();
        onMarked.execute();
    }

    void markNone() {
        marked.clear();
        getDataProvider().refreshAll();
        onMarked.execute();
    }

    /** As they were read when they were marked. */
    List<ReadFollowUp> marked() {
        return List.copyOf(marked.values());
    }

    /** Leads each row with its unit, or with its activity, and points out the one that is open. */
    void show(boolean unitFirst, @Nullable UUID open) {
        byUnit = unitFirst;
        opened = open;
        getDataProvider().refreshAll();
    }
}
