package se.samhand.accounts;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Accounts extends JpaRepository<Account, UUID> {

    Optional<Account> findByUsername(String username);

    @Query("""
            select new se.samhand.accounts.ListedAccount(
                a.id, a.username, a.displayName, a.disabled,
                case when a.passwordHash is null then true else false end)
            from Account a order by a.displayName, a.username""")
    Slice<ListedAccount> list(Pageable page);

    @Query("""
            select new se.samhand.accounts.ListedAccount(
                a.id, a.username, a.displayName, a.disabled,
                case when a.passwordHash is null then true else false end)
            from Account a
            where a.displayName like %:#{escape([0])}% escape :#{escapeCharacter()}
               or a.username like %:#{escape([1])}% escape :#{escapeCharacter()}
            order by a.displayName, a.username""")
    Slice<ListedAccount> named(String name, String username, Pageable page);

    @Query("""
            select new se.samhand.accounts.ListedAccount(
                a.id, a.username, a.displayName, a.disabled,
                case when a.passwordHash is null then true else false end)
            from Account a
            where a.displayName like %:#{escape([0])}% escape :#{escapeCharacter()}
               or a.username like %:#{escape([1])}% escape :#{escapeCharacter()}
               or a.id in (select m.account.id from Membership m where m.withdrawnAt is null and m.unitId in :units)
            order by a.displayName, a.username""")
    Slice<ListedAccount> namedOrAt(String name, String username, Collection<UUID> units, Pageable page);
}
