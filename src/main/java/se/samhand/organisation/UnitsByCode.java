package se.samhand.organisation;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;
import se.samhand.importing.SheetRow;

/** The units that some rows name, read at once. */
final class UnitsByCode {

    private final Map<String, OrgUnit> units;

    private UnitsByCode(Map<String, OrgUnit> units) {
        this.units = units;
    }

    /** The units named in these columns of the rows. */
    static UnitsByCode in(Collection<SheetRow> rows, OrgUnits units, String... columns) {
        var codes = rows.stream()
                .flatMap(row -> Arrays.stream(columns).map(row::text))
                .collect(Collectors.toSet());
        return of(units.findByCodeIn(codes));
    }

    static UnitsByCode of(Collection<OrgUnit> units) {
        return new UnitsByCode(new HashMap<>(units.stream().collect(toMap(OrgUnit::code, identity()))));
    }

    /** Reads what stands above them too, one level at a time, so that none is asked for by itself. */
    UnitsByCode withAllAbove(OrgUnits repository) {
        var level = units.values();
        while (!level.isEmpty()) {
            level = repository.findAllById(level.stream()
                    .map(OrgUnit::parent)
                    .filter(above -> above != null && !Hibernate.isInitialized(above))
                    .map(above -> requireNonNull(above).id())
                    .distinct()
                    .toList());
        }
        return this;
    }

    Optional<OrgUnit> find(String code) {
        return Optional.ofNullable(units.get(code));
    }

    /** The unit, which the importer has seen to that it is there. */
    OrgUnit get(String code) {
        return requireNonNull(units.get(code), code);
    }

    OrgUnit byId(UUID id) {
        return units.values().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Nullable
    OrgUnit getOrNone(String code) {
        return code.isEmpty() ? null : get(code);
    }

    void add(OrgUnit unit) {
        units.put(unit.code(), unit);
    }
}
