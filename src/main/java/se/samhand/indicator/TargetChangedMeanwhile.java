package se.samhand.indicator;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody else has set or taken away the target since it was read; nothing was overwritten. */
public class TargetChangedMeanwhile extends RuntimeException {

    private final transient @Nullable TargetDetails now;

    TargetChangedMeanwhile(@Nullable TargetDetails now) {
        super("A target was changed meanwhile");
        this.now = now;
    }

    /** What holds now; empty when the target was taken away. */
    public Optional<TargetDetails> now() {
        return Optional.ofNullable(now);
    }
}
