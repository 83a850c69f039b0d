package se.samhand.activity;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import se.samhand.importing.RowPages;
import se.samhand.importing.SheetRow;
import se.samhand.period.PeriodCalendar;

/** Follow-ups as rows for a file, page by page in the programme's order, as far as the signed-in person may read them. */
@Component
class FollowUpStream {

    private static final Limit ROWS_AT_A_TIME = Limit.of(500);
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final FollowUpFiles files;
    private final FollowUpRows rows;
    private final PeriodCalendar calendar;

    FollowUpStream(FollowUpFiles files, FollowUpRows rows, PeriodCalendar calendar) {
        this.files = files;
        this.rows = rows;
        this.calendar = calendar;
    }

    /** What is expected, period by period: of all, or for a coordinator of her own board. */
    Stream<SheetRow> all() {
        var parts = calendar.all().stream()
                .flatMap(period ->
                        rows.boards().stream().map(board -> new FollowUpFilter(board, period.id(), false, null, "")))
                .map(this::pages)
                .toList();
        return rowsOf(parts);
    }

    /** What a list shows. */
    Stream<SheetRow> of(FollowUpFilter filter) {
        return rowsOf(List.of(pages(filter)));
    }

    private Stream<SheetRow> rowsOf(List<Function<@Nullable FollowUpCells, List<FollowUpCells>>> parts) {
        return RowPages.of(parts).map(rows.reader()::row);
    }

    private Function<@Nullable FollowUpCells, List<FollowUpCells>> pages(FollowUpFilter filter) {
        return last -> page(filter, last == null ? "" : last.sortCode(), last == null ? BEFORE_ALL : last.id());
    }

    private List<FollowUpCells> page(FollowUpFilter filter, String code, UUID id) {
        var board = filter.boardId();
        return board == null
                ? files.ofAll(
                        filter.periodId(), filter.missing(), filter.status(), filter.search(), code, id, ROWS_AT_A_TIME)
                : files.ofBoard(
                        board,
                        filter.periodId(),
                        filter.missing(),
                        filter.status(),
                        filter.search(),
                        code,
                        id,
                        ROWS_AT_A_TIME);
    }
}
