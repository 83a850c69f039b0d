package se.samhand.organisation.people;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface UnitFunctions extends JpaRepository<UnitFunction, UUID> {

    List<UnitFunction> findByUnitId(UUID unitId);
}
