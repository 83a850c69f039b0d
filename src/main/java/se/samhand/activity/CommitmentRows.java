package se.samhand.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import se.samhand.importing.RowPages;
import se.samhand.importing.SheetRow;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.organisation.people.FunctionService;
import se.samhand.programme.VersionedKey;

/** Between commitments and the rows of a file. What is undertaken is no secret; what may be filled in depends on the person. */
@Component
class CommitmentRows {

    /** Beside the names of {@link CommitmentNotPossible.Reason}: why the person at hand cannot fill a row in. */
    static final String OTHERS_UNIT = "OTHERS_UNIT";

    private static final Limit ROWS_AT_A_TIME = Limit.of(500);
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Commitments commitments;
    private final CommitmentFiles files;
    private final CommitmentAccess access;
    private final FunctionService functions;
    private final OrganisationDirectory directory;
    private final Clock clock;

    CommitmentRows(
            Commitments commitments,
            CommitmentFiles files,
            CommitmentAccess access,
            FunctionService functions,
            OrganisationDirectory directory,
            Clock clock) {
        this.commitments = commitments;
        this.files = files;
        this.access = access;
        this.functions = functions;
        this.directory = directory;
        this.clock = clock;
    }

    /** Asks once for functions and units, however many rows there are. For one deed of one person. */
    Reader reader() {
        return new Reader();
    }

    /** What the programme asks of the units that the person writes for, unit by unit. */
    Stream<SheetRow> all() {
        var reader = reader();
        var units = commitments.units().stream()
                .filter(access::mayFillIn)
                .sorted(Comparator.comparing(reader::code))
                .toList();
        return RowPages.<CommitmentCells>of(units.stream().map(this::pages).toList())
                .map(reader::row);
    }

    private Function<@Nullable CommitmentCells, List<CommitmentCells>> pages(UUID unit) {
        return last -> files.ofUnit(
                unit, last == null ? "" : last.sortCode(), last == null ? BEFORE_ALL : last.id(), ROWS_AT_A_TIME);
    }

    /** Whose functions can answer for a commitment of the unit: its own, else its board's. */
    static List<UUID> unitAndBoard(Organisation organisation, UUID unitId, LocalDate day) {
        return Stream.concat(
                        Stream.of(unitId),
                        organisation.boardOf(unitId, day).stream().map(Unit::id))
                .distinct()
                .toList();
    }

    /** Reads commitments as rows. */
    final class Reader {

        private final Organisation organisation = directory.organisation();
        private final FunctionNames names = new FunctionNames(functions.names());
        private final LocalDate today = LocalDate.now(clock);
        private final Map<UUID, Boolean> own = new HashMap<>();
        private final Map<UUID, String> owners = new HashMap<>();

        private Reader() {}

        SheetRow row(CommitmentCells cells) {
            return SheetRow.empty()
                    .with("activity", cells.activityKey())
                    .with("version", new VersionedKey(cells.activityKey(), cells.versionNumber()).versionCell())
                    .with("unit", code(cells.unitId()))
                    .with("number", cells.activityCode())
                    .with("text", cells.activityText())
                    .with("state", cells.state())
                    .with("locked", lock(cells).orElse(""))
                    .with("owners", owners.computeIfAbsent(cells.unitId(), this::owners))
                    .with("answer", cells.answer())
                    .with("local_text", cells.localText())
                    .with("owner", names.of(cells.ownerFunctionId()));
        }

        private Optional<String> lock(CommitmentCells cells) {
            if (!own.computeIfAbsent(cells.unitId(), access::mayFillIn)) {
                return Optional.of(OTHERS_UNIT);
            }
            try {
                cells.state().mustBeAsked();
                cells.state().mustNotWaitForDecision();
                return Optional.empty();
            } catch (CommitmentNotPossible refused) {
                return Optional.of(refused.reason().name());
            }
        }

        private String owners(UUID unitId) {
            return String.join("\n", names.ofUnits(unitAndBoard(organisation, unitId, today)));
        }

        private String code(UUID unitId) {
            return organisation.byId(unitId).map(Unit::code).orElse("");
        }
    }
}
