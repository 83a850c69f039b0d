package se.samhand.organisation.people;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A function of a unit, with who holds it on a day.
 *
 * @param holders the holder and the deputies of that day, the holder first
 */
public record FunctionDetails(UUID id, long version, UUID unitId, String name, List<HolderDetails> holders)
        implements Serializable {

    /** Who acts on that day: the holder, or a deputy while the holder is away or there is none. */
    public Optional<HolderDetails> acting() {
        return holders.stream().filter(HolderDetails::there).findFirst();
    }
}
