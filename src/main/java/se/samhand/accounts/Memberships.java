package se.samhand.accounts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import se.samhand.security.Roles.Role;

interface Memberships extends JpaRepository<Membership, UUID> {

    @Query("""
            select new se.samhand.accounts.Held(m.unitId, m.role) from Membership m
            where m.account.id = :account and m.validFrom <= :day and (m.validTo is null or m.validTo >= :day)""")
    List<Held> heldBy(UUID account, LocalDate day);

    @Query("select m from Membership m join fetch m.account where m.account.id = :account order by m.validFrom desc")
    List<Membership> of(UUID account);

    @Query("""
            select count(m) from Membership m
            where m.role = :role and m.account.disabled = false
              and m.validFrom <= :day and (m.validTo is null or m.validTo >= :day)""")
    long holders(Role role, LocalDate day);
}
