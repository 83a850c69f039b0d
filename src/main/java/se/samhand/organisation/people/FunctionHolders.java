package se.samhand.organisation.people;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface FunctionHolders extends JpaRepository<FunctionHolder, UUID> {

    @Query("""
            select h from FunctionHolder h left join fetch h.function f left join fetch h.person
            where f.unitId = :unitId order by h.deputy, h.validFrom""")
    List<FunctionHolder> ofUnit(UUID unitId);

    @Query("""
            select h from FunctionHolder h left join fetch h.function f left join fetch h.person
            where f.id = :functionId order by h.deputy, h.validFrom""")
    List<FunctionHolder> of(UUID functionId);
}
