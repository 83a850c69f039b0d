package se.samhand.accounts;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Accounts extends JpaRepository<Account, UUID> {

    Optional<Account> findByUsername(String username);

    @Query("""
            select new se.samhand.accounts.AccountDetails(
                a.id, a.version, a.username, a.displayName, coalesce(a.email, ''), a.disabled,
                case when a.passwordHash is null then true else false end, a.createdAt)
            from Account a
            where a.username like concat('%', :search, '%') or a.displayName like concat('%', :search, '%')
            order by a.username""")
    Slice<AccountDetails> find(String search, Pageable page);
}
