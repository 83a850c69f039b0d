package se.samhand.indicator;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface IndicatorDefinitions extends JpaRepository<IndicatorDefinition, UUID> {

    List<IndicatorDefinition> findByCodeIn(Collection<String> codes);

    @Query("select d from IndicatorDefinition d order by d.code")
    List<IndicatorDefinition> inOrder();
}
