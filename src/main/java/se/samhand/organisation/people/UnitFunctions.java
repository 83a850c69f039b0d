package se.samhand.organisation.people;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface UnitFunctions extends JpaRepository<UnitFunction, UUID> {

    List<UnitFunction> findByUnitId(UUID unitId);

    @Query("select new se.samhand.organisation.people.NamedFunction(f.id, f.unitId, f.name) from UnitFunction f")
    List<NamedFunction> names();
}
