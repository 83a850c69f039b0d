package se.samhand.resources;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Initiatives extends JpaRepository<Initiative, UUID> {

    List<Initiative> findByCodeIn(Collection<String> codes);

    Slice<Initiative> findAllByOrderByCode(Pageable page);

    @Query("select i from Initiative i order by i.code")
    List<Initiative> inOrder();

    @Query("select distinct g from Initiative i join i.targetGroups g where g in :codes")
    List<String> targetGroupsHeld(Collection<String> codes);
}
