package se.samhand.training.routines.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import se.samhand.training.routines.RoutineNotPossible;
import se.samhand.uikit.Notices;

/** Tells why something with no field of its own was refused. */
final class Refusals {

    private Refusals() {}

    /** What came of it, or nothing after the person has been told why. */
    static <T> Optional<T> telling(Supplier<T> deed) {
        try {
            return Optional.of(deed.get());
        } catch (RoutineNotPossible refusal) {
            Notices.failure(sentence(refusal));
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            Notices.failure(translate("training.refusal.changed"));
        } catch (AccessDeniedException notAnyMore) {
            Notices.failure(translate("training.refusal.notYours"));
        }
        return Optional.empty();
    }

    static String sentence(RoutineNotPossible refusal) {
        return refusal.reasons().stream()
                .sorted()
                .map(reason -> translate("training.refusal." + reason.name()))
                .collect(Collectors.joining(" "));
    }
}
