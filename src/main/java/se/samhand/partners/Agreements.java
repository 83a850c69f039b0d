package se.samhand.partners;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Agreements extends JpaRepository<Agreement, UUID> {

    @Query("""
            select new se.samhand.partners.ListedAgreement(
                a.id, a.partnerId, a.registrationNumber, a.title, a.validFrom, a.validTo)
            from Agreement a order by a.title, a.id""")
    Slice<ListedAgreement> list(Pageable page);

    @Query("""
            select new se.samhand.partners.ListedAgreement(
                a.id, a.partnerId, a.registrationNumber, a.title, a.validFrom, a.validTo)
            from Agreement a
            where a.title like %:#{escape([0])}% escape :#{escapeCharacter()}
               or a.registrationNumber like %:#{escape([0])}% escape :#{escapeCharacter()}
               or a.partnerId in :partners
            order by a.title, a.id""")
    Slice<ListedAgreement> search(String text, Collection<UUID> partners, Pageable page);

    @Query("select a from Agreement a left join fetch a.goals where a.id = :id")
    Optional<Agreement> withGoals(UUID id);

    @Query("select a.id from Agreement a where a.registrationNumber = :number")
    Optional<UUID> withRegistrationNumber(String number);
}
