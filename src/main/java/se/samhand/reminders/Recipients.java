package se.samhand.reminders;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.samhand.accounts.HeldRoles;
import se.samhand.accounts.RoleHolder;

/**
 * Who is told at a step: whoever the step asks for or, where nobody holds that role or none of them has an address, the
 * next up the chain who is there. Nobody is asked on behalf of themselves.
 */
record Recipients(List<RoleHolder> holders, boolean ownTask) {

    private static final Recipients NOBODY = new Recipients(List.of(), false);

    /** @param vacancies takes the links that nobody holds */
    static Recipients of(List<Chain.Link> chain, Step step, HeldRoles held, Set<Chain.Link> vacancies) {
        var below = new HashSet<UUID>();
        for (var at = 0; at < chain.size(); at++) {
            var link = chain.get(at);
            var holders = held.of(link.unitId(), link.role());
            if (holders.isEmpty()) {
                vacancies.add(link);
            }
            var others = holders.stream()
                    .filter(RoleHolder::isReachedByMail)
                    .filter(holder -> !below.contains(holder.accountId()))
                    .toList();
            if (at >= step.upwards() && !others.isEmpty()) {
                return new Recipients(others, at == 0);
            }
            holders.forEach(holder -> below.add(holder.accountId()));
        }
        return NOBODY;
    }
}
