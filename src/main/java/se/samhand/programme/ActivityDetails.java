package se.samhand.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samhand.organisation.Verification;

/**
 * An activity as the programme states it.
 *
 * @param unitNames the names of the units that are named by code among the responsible
 */
public record ActivityDetails(
        UUID id,
        String key,
        String code,
        String text,
        LocalDate startsOn,
        LocalDate endsOn,
        Verification wording,
        Verification rest,
        List<ActivityTag> tags,
        List<Responsibility> responsibilities,
        Map<String, String> unitNames) {

    /** The codes of one list that it is marked with. */
    public List<String> tags(TagList list) {
        return tags.stream()
                .filter(tag -> tag.list() == list)
                .map(ActivityTag::code)
                .sorted()
                .toList();
    }
}
