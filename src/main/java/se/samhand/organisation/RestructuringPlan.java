package se.samhand.organisation;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that a restructuring does to the organisation, worked out before anything is written. */
final class RestructuringPlan {

    /**
     * A unit that begins.
     *
     * @param parentId the unit above when it stands already, else null
     * @param parentCode the unit above when it begins too, else empty
     * @param like the unit whose source it takes, or null when the draft says it
     */
    record Beginning(
            String code,
            String name,
            UnitType type,
            @Nullable UUID parentId,
            String parentCode,
            Verification verification,
            String source,
            @Nullable Unit like) {}

    /** One unit becomes (part of) one that begins. */
    record Becoming(Unit from, Beginning to) {}

    /** A unit, standing or beginning, is answered for by a board, standing or beginning. */
    record NewHost(
            String unitCode,
            String hostCode,
            LocalDate from,
            @Nullable LocalDate to,
            Verification verification) {}

    private final Organisation organisation;
    private final LocalDate on;
    private final Set<Unit> ending = new LinkedHashSet<>();
    private final List<Beginning> beginning = new ArrayList<>();
    private final List<Becoming> becoming = new ArrayList<>();
    private final Set<Hosting> endingHosts = new LinkedHashSet<>();
    private final List<NewHost> newHosts = new ArrayList<>();

    RestructuringPlan(RestructuringDraft draft, Organisation organisation) {
        this.organisation = organisation;
        this.on = requireNonNull(draft.on());
        var from = draft.fromIds().stream()
                .flatMap(id -> organisation.byId(id).stream())
                .toList();
        ending.addAll(from);
        for (var it : draft.successors()) {
            var successor = new Beginning(
                    it.code(),
                    it.name().strip(),
                    requireNonNull(it.type()),
                    it.parentId(),
                    "",
                    requireNonNull(it.verification()),
                    it.source().strip(),
                    null);
            takeOver(from, successor);
        }
        changeHosts();
    }

    /** What stands below the old units carries on below the new one, each under the same ending of its code. */
    private void takeOver(List<Unit> from, Beginning successor) {
        beginning.add(successor);
        from.forEach(it -> becoming.add(new Becoming(it, successor)));
        var above = from.stream().collect(Collectors.toMap(Unit::id, it -> it));
        var byEnding = from.stream()
                .flatMap(it -> organisation.childrenOn(it.id(), lastDay()).stream())
                .collect(groupingBy(
                        it -> codeEnding(it, requireNonNull(above.get(it.parentId()))),
                        LinkedHashMap::new,
                        Collectors.toList()));
        byEnding.forEach((codeEnding, children) -> {
            ending.addAll(children);
            var like = children.getFirst();
            var oldAbove = requireNonNull(above.get(like.parentId()));
            takeOver(
                    children,
                    new Beginning(
                            successor.code() + "-" + codeEnding,
                            like.name().replace(oldAbove.name(), successor.name()),
                            like.type(),
                            null,
                            successor.code(),
                            like.verification(),
                            "",
                            like));
        });
    }

    /** {@code EKB} of {@code RIK-EKB} below {@code RIK}; the whole code where it does not tell what it stands below. */
    private static String codeEnding(Unit child, Unit above) {
        var prefix = above.code() + "-";
        return child.code().startsWith(prefix) ? child.code().substring(prefix.length()) : child.code();
    }

    private void changeHosts() {
        ending.stream()
                .flatMap(it -> Stream.concat(
                        organisation.hostHistory(it.id()).stream(), organisation.hostingsBy(it.id()).stream()))
                .filter(this::goesOn)
                .forEach(endingHosts::add);
        var byUnit = endingHosts.stream().flatMap(it -> carriedOn(it).stream()).collect(groupingBy(NewHost::unitCode));
        // Where units with different hosts become one, somebody must say who answers for it.
        byUnit.values().stream()
                .filter(it -> it.stream().map(NewHost::hostCode).distinct().count() == 1)
                .forEach(it -> newHosts.add(it.getFirst()));
    }

    private Optional<NewHost> carriedOn(Hosting hosting) {
        var from = hosting.validFrom().isBefore(on) ? on : hosting.validFrom();
        return codeAfterwards(hosting.unitId())
                .flatMap(unit -> codeAfterwards(hosting.hostId())
                        .map(host -> new NewHost(unit, host, from, hosting.validTo(), hosting.verification())));
    }

    /** The code of whoever is there in the unit's place afterwards; empty where that is not one alone. */
    private Optional<String> codeAfterwards(UUID unitId) {
        return organisation
                .byId(unitId)
                .flatMap(it -> ending.contains(it) ? onlySuccessor(it).map(Beginning::code) : Optional.of(it.code()));
    }

    private boolean goesOn(Hosting hosting) {
        return hosting.validTo() == null || !hosting.validTo().isBefore(on);
    }

    private Optional<Beginning> onlySuccessor(Unit unit) {
        var successors = becoming.stream().filter(it -> it.from().equals(unit)).toList();
        return successors.size() == 1 ? Optional.of(successors.getFirst().to()) : Optional.empty();
    }

    LocalDate on() {
        return on;
    }

    LocalDate lastDay() {
        return on.minusDays(1);
    }

    /** Parents before children. */
    Set<Unit> ending() {
        return ending;
    }

    /** Parents before children. */
    List<Beginning> beginning() {
        return beginning;
    }

    List<Becoming> becoming() {
        return becoming;
    }

    Set<Hosting> endingHosts() {
        return endingHosts;
    }

    List<NewHost> newHosts() {
        return newHosts;
    }
}
