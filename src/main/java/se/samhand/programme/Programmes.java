package se.samhand.programme;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Programmes extends JpaRepository<Programme, UUID> {

    @Query("select p from Programme p left join fetch p.predecessor where p.code = :code")
    Optional<Programme> findByCode(String code);

    @Query("select p from Programme p left join fetch p.predecessor where p.code in :codes")
    List<Programme> withCodes(Collection<String> codes);

    @Query("select p from Programme p left join fetch p.predecessor order by p.validFrom, p.code")
    List<Programme> inOrder();

    /** In no order. */
    @Query("select p from Programme p left join fetch p.predecessor")
    List<Programme> all();
}
