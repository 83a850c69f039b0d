package se.samhand.accounts;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Accounts extends JpaRepository<Account, UUID> {

    Optional<Account> findByUsername(String username);

    /** Leaves the version as it is: that somebody signs in is no change to what an administrator has before them. */
    @Modifying
    @Query("update Account a set a.lastSignedInAt = :now where a.id = :account")
    void signedIn(UUID account, Instant now);

    @Query("""
            select new se.samhand.accounts.ListedAccount(
                a.id, a.username, a.displayName, a.disabled,
                case when a.passwordHash is null then true else false end, a.lastSignedInAt)
            from Account a order by a.displayName, a.username""")
    Slice<ListedAccount> list(Pageable page);

    @Query("""
            select new se.samhand.accounts.ListedAccount(
                a.id, a.username, a.displayName, a.disabled,
                case when a.passwordHash is null then true else false end, a.lastSignedInAt)
            from Account a
            where a.displayName like %:#{escape([0])}% escape :#{escapeCharacter()}
               or a.username like %:#{escape([1])}% escape :#{escapeCharacter()}
            order by a.displayName, a.username""")
    Slice<ListedAccount> named(String name, String username, Pageable page);

    @Query("""
            select new se.samhand.accounts.ListedAccount(
                a.id, a.username, a.displayName, a.disabled,
                case when a.passwordHash is null then true else false end, a.lastSignedInAt)
            from Account a
            where a.displayName like %:#{escape([0])}% escape :#{escapeCharacter()}
               or a.username like %:#{escape([1])}% escape :#{escapeCharacter()}
               or a.id in (select m.account.id from Membership m where m.withdrawnAt is null and m.unitId in :units)
            order by a.displayName, a.username""")
    Slice<ListedAccount> namedOrAt(String name, String username, Collection<UUID> units, Pageable page);
}
