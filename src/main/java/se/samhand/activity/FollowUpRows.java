package se.samhand.activity;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samhand.importing.SheetRow;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.period.Period;
import se.samhand.period.PeriodCalendar;
import se.samhand.programme.VersionedKey;
import se.samhand.security.Roles.Role;
import se.samhand.security.SignedIn;

/** Between follow-ups and the rows of a file, as far as the signed-in person may read them. */
@Component
class FollowUpRows {

    /** Beside the names of {@link FollowUpLock}: why the person at hand cannot fill a row in. */
    static final String OTHERS_UNIT = "OTHERS_UNIT";

    static final String UNIT_HAS_BEGUN = "UNIT_HAS_BEGUN";

    private static final Map<Answer, String> COLUMNS = new EnumMap<>(Map.of(
            Answer.STATUS, "status",
            Answer.DIFFERENCE, "difference",
            Answer.NARRATIVE, "narrative",
            Answer.CAUSE, "cause",
            Answer.REMEDY, "remedy",
            Answer.REMEDY_OWNER, "remedy_owner",
            Answer.REMEDY_DUE, "remedy_due"));

    private final FollowUpAccess access;
    private final OrganisationDirectory directory;
    private final PeriodCalendar calendar;
    private final Clock clock;

    FollowUpRows(FollowUpAccess access, OrganisationDirectory directory, PeriodCalendar calendar, Clock clock) {
        this.access = access;
        this.directory = directory;
        this.calendar = calendar;
        this.clock = clock;
    }

    static FollowUpDraft draft(SheetRow row) {
        return new FollowUpDraft(
                row.find("status").map(ActivityStatus::valueOf).orElse(null),
                row.text("narrative"),
                row.text("cause"),
                row.text("remedy"),
                row.text("remedy_owner"),
                row.date("remedy_due").orElse(null),
                row.text("difference"));
    }

    static String column(Answer answer) {
        return Objects.requireNonNull(COLUMNS.get(answer));
    }

    static Set<Answer> answers(List<String> names) {
        return names.stream().map(Answer::valueOf).collect(toUnmodifiableSet());
    }

    /** Asks once for each unit, board and period, however many rows there are. For one deed of one person. */
    Reader reader() {
        return new Reader();
    }

    /** Reads follow-ups as rows. */
    final class Reader {

        private final Organisation organisation = directory.organisation();
        private final LocalDate today = LocalDate.now(clock);
        private final Map<UUID, Period> periods = new HashMap<>();
        private final Map<UUID, Boolean> ownUnits = new HashMap<>();
        private final Map<UUID, Boolean> ownBoards = new HashMap<>();

        private Reader() {
            calendar.all().forEach(it -> periods.put(it.id(), it));
        }

        SheetRow row(FollowUpCells cells) {
            var period = Objects.requireNonNull(periods.get(cells.periodId()));
            var readable = mayRead(cells);
            var stage = readable ? cells.stage() : cells.returned() ? Stage.RETURNED : Stage.EXPECTED;
            var row = SheetRow.empty()
                    .with("activity", cells.activityKey())
                    .with("version", new VersionedKey(cells.activityKey(), cells.versionNumber()).versionCell())
                    .with("unit", code(cells.unitId()))
                    .with("period", period.code())
                    .with("number", cells.activityCode())
                    .with("text", cells.activityText())
                    .with("board", code(cells.boardId()))
                    .with("due", cells.dueOn())
                    .with("stage", stage)
                    .with("locked", lock(cells, period).orElse(""))
                    .withList("asked_for", cells.askedFor().stream().sorted().toList());
            return readable ? answered(row, cells.answer()) : row;
        }

        private static SheetRow answered(SheetRow row, FollowUpDraft answer) {
            var filled = row;
            for (var part : Answer.values()) {
                filled = filled.with(column(part), DraftMerge.value(answer, part));
            }
            return filled;
        }

        private boolean mayRead(FollowUpCells cells) {
            return cells.stage() != Stage.DRAFT
                    || ownBoards.computeIfAbsent(cells.boardId(), access::isOfMyBoard)
                    || access.mayRead(cells.stage(), cells.boardId(), cells.fromOffice());
        }

        private Optional<String> lock(FollowUpCells cells, Period period) {
            if (!ownUnits.computeIfAbsent(cells.unitId(), access::mayFillIn)) {
                return Optional.of(OTHERS_UNIT);
            }
            return FollowUpLock.of(cells.stage(), cells.expected(), cells.returned(), cells.boardId(), period, today)
                    .map(FollowUpLock::name)
                    .or(() -> mayRead(cells) ? Optional.empty() : Optional.of(UNIT_HAS_BEGUN));
        }

        private String code(UUID unitId) {
            return organisation.byId(unitId).map(Unit::code).orElse("");
        }
    }

    /** The boards whose follow-ups are the person's to take out; one null for all together. */
    List<@Nullable UUID> boards() {
        if (SignedIn.has(Role.PROGRAMME_OFFICE)) {
            return Collections.singletonList(null);
        }
        var own = new ArrayList<@Nullable UUID>();
        directory.organisation().everyone().stream()
                .sorted(Comparator.comparing(Unit::code))
                .map(Unit::id)
                .filter(access::isOfMyBoard)
                .forEach(own::add);
        return own;
    }
}
