package se.samhand.activity;

import java.io.OutputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.importing.ImportExport;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.period.PeriodCalendar;
import se.samhand.security.Roles;

/** What a list of follow-ups shows as a file, in the form that can be taken in again. Of another board's draft nothing is told. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CITY_STAFF + "')")
public class FollowUpExport {

    private final FollowUpStream rows;
    private final FollowUpsSheet sheet;
    private final ImportExport exports;
    private final PeriodCalendar calendar;
    private final OrganisationDirectory directory;

    FollowUpExport(
            FollowUpStream rows,
            FollowUpsSheet sheet,
            ImportExport exports,
            PeriodCalendar calendar,
            OrganisationDirectory directory) {
        this.rows = rows;
        this.sheet = sheet;
        this.exports = exports;
        this.calendar = calendar;
        this.directory = directory;
    }

    public void csv(FollowUpFilter filter, OutputStream out) {
        try (var chosen = rows.of(filter)) {
            exports.csv(sheet, chosen, out);
        }
    }

    public void workbook(FollowUpFilter filter, OutputStream out) {
        try (var chosen = rows.of(filter)) {
            exports.workbook(sheet, chosen, out);
        }
    }

    /** Says the period and the board, if there is one. */
    public String fileName(FollowUpFilter filter, String ending) {
        var period = calendar.byId(filter.periodId()).orElseThrow().code();
        return exports.fileName(FollowUpsSheet.NAME + "-" + period + board(filter.boardId()), ending);
    }

    private String board(@Nullable UUID boardId) {
        return directory
                .organisation()
                .byId(boardId)
                .map(Unit::code)
                .map(code -> "-" + code)
                .orElse("");
    }
}
