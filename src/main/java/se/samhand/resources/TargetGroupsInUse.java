package se.samhand.resources;

import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samhand.codelists.CodesInUse;

/** The target groups that initiatives are for. */
@Component
class TargetGroupsInUse implements CodesInUse {

    private final Initiatives initiatives;

    TargetGroupsInUse(Initiatives initiatives) {
        this.initiatives = initiatives;
    }

    @Override
    public Set<String> held(String list, Collection<String> codes) {
        return list.equals(InitiativeFacts.TARGET_GROUPS) ? Set.copyOf(initiatives.targetGroupsHeld(codes)) : Set.of();
    }
}
