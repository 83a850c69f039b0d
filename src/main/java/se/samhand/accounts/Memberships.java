package se.samhand.accounts;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import se.samhand.security.Roles.Role;

interface Memberships extends JpaRepository<Membership, UUID> {

    @Query("""
            select new se.samhand.accounts.Held(m.account.id, m.unitId, m.role) from Membership m
            where m.account.id in :accounts and m.withdrawnAt is null
              and m.validFrom <= :day and (m.validTo is null or m.validTo >= :day)""")
    List<Held> heldBy(Collection<UUID> accounts, LocalDate day);

    @Query(
            "select m from Membership m left join fetch m.account where m.account.id = :account order by m.validFrom desc, m.id desc")
    List<Membership> of(UUID account);

    @Query("select m from Membership m join fetch m.account where m.id = :id")
    Optional<Membership> withAccount(UUID id);

    @Query("""
            select new se.samhand.accounts.RoleHolder(m.account.id, m.unitId, m.role, coalesce(m.account.email, ''),
                m.account.language)
            from Membership m
            where m.account.disabled = false and m.withdrawnAt is null and m.validFrom <= :day and (m.validTo is null or m.validTo >= :day)""")
    List<RoleHolder> heldOn(LocalDate day);

    @Query("""
            select count(m) from Membership m
            where m.account.id = :account and m.unitId = :unit and m.role = :role and m.withdrawnAt is null
              and (:to is null or m.validFrom <= :to) and (m.validTo is null or m.validTo >= :from)""")
    long held(UUID account, UUID unit, Role role, LocalDate from, @Nullable LocalDate to);

    @Query("""
            select count(m) from Membership m
            where m.role = :role and m.withdrawnAt is null and m.account.disabled = false
              and m.validFrom <= :day and (m.validTo is null or m.validTo >= :day)""")
    long holders(Role role, LocalDate day);

    /** Those who hold a role on the day and on without an end, and can sign in; as it stands right now, not as read before. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select m from Membership m
            where m.role = :role and m.withdrawnAt is null and m.validFrom <= :day and m.validTo is null
              and m.account.disabled = false and m.account.passwordHash is not null""")
    List<Membership> holdersWithoutEnd(Role role, LocalDate day);

    /** Whoever asks for the same role's memberships waits until this transaction is over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Membership m where m.role = :role order by m.id")
    List<Membership> waitForOthers(Role role);

    @Query("""
            select new se.samhand.accounts.RoleHolders$Holder(m.unitId, m.account.id, a.displayName)
            from Membership m left join m.account a
            where m.unitId in :units and m.role = :role and m.withdrawnAt is null and m.account.disabled = false
              and m.validFrom <= :day and (m.validTo is null or m.validTo >= :day)""")
    List<RoleHolders.Holder> holding(Role role, Collection<UUID> units, LocalDate day);
}
