package se.samhand.activity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface NotApplicableRequests extends JpaRepository<NotApplicableRequest, UUID> {

    @Query("""
            select r from NotApplicableRequest r left join fetch r.commitment
            where r.commitment.id = :commitment and r.accepted is null""")
    Optional<NotApplicableRequest> openOf(UUID commitment);

    @Query("select r from NotApplicableRequest r where r.commitment.id = :commitment order by r.askedAt desc")
    List<NotApplicableRequest> of(UUID commitment);
}
