package se.samhand.accounts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import se.samhand.accounts.OneTimeLink.Purpose;

interface OneTimeLinks extends JpaRepository<OneTimeLink, UUID> {

    Optional<OneTimeLink> findByPurposeAndTokenHash(Purpose purpose, String tokenHash);

    List<OneTimeLink> findByPurposeAndUsedAtIsNull(Purpose purpose);

    List<OneTimeLink> findByAccountIdAndUsedAtIsNull(UUID accountId);
}
