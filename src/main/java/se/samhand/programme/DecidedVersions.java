package se.samhand.programme;

import java.util.Collection;
import org.springframework.stereotype.Component;
import se.samhand.importing.Faults;
import se.samhand.importing.ImportContext;
import se.samhand.importing.RowsInUse;
import se.samhand.importing.SheetRow;

/**
 * Keeps an import from changing what the city has decided on. What was decided elsewhere comes in whole: with its version,
 * or into a version that has no goals yet.
 */
@Component
class DecidedVersions {

    private final Goals goals;
    private final DraftLock lock;

    DecidedVersions(Goals goals, DraftLock lock) {
        this.goals = goals;
        this.lock = lock;
    }

    void checkGoal(SheetRow row, String key, ImportContext context, Faults faults) {
        if (isOtherThanStands(GoalsSheet.NAME, key, row, context)
                && isDecided(row, context)
                && goals.existsInVersion(row.text("programme"), number(row))) {
            refuse(row, faults);
        }
    }

    /** Activities of a decided version come together with their goal. */
    void checkActivity(SheetRow row, String key, String goalKey, ImportContext context, Faults faults) {
        if (isOtherThanStands(ActivitiesSheet.NAME, key, row, context)
                && isDecided(row, context)
                && context.standing(GoalsSheet.NAME, goalKey).isPresent()) {
            refuse(row, faults);
        }
    }

    private static boolean isOtherThanStands(String sheet, String key, SheetRow row, ImportContext context) {
        return context.standing(sheet, key).filter(row::equals).isEmpty();
    }

    private static boolean isDecided(SheetRow row, ImportContext context) {
        return context.standing(
                        VersionsSheet.NAME, GoalsSheet.versionReference(row).key())
                .filter(DecidedVersions::isDecided)
                .isPresent();
    }

    static boolean isDecided(SheetRow version) {
        return VersionState.valueOf(version.text("state")).isDecided();
    }

    private static void refuse(SheetRow row, Faults faults) {
        faults.refuse("key", "programme.import.decided", number(row), row.text("programme"));
    }

    private static int number(SheetRow row) {
        return row.integer("version").orElse(1);
    }

    /** Before rows are written: nobody else edits their drafts, or adopts them, until that is done. */
    void lockDrafts(Collection<ProgrammeVersion> touched) {
        touched.stream().distinct().filter(ProgrammeVersion::isDraft).forEach(draft -> lock.forChange(draft.id()));
    }

    /** @throws RowsInUse when a version has been adopted here since, so that an import can no longer be taken back */
    void mustNotBeAdoptedSince(ProgrammeVersion version, String key) {
        if (version.wasAdoptedHere()) {
            throw new RowsInUse("programme.import.decidedSince", key);
        }
    }
}
