package se.samhand.programme;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samhand.codelists.CodesInUse;

/** The codes that activities are marked with. */
@Component
class TagsInUse implements CodesInUse {

    private final ProgrammeActivities activities;

    TagsInUse(ProgrammeActivities activities) {
        this.activities = activities;
    }

    @Override
    public Set<String> held(String list, Collection<String> codes) {
        var held = new HashSet<String>();
        Arrays.stream(TagList.values())
                .filter(it -> it.codeList().equals(list))
                .forEach(it -> held.addAll(activities.tagsHeld(it, codes)));
        return held;
    }
}
