package se.samhand.handover;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SignedPackages extends JpaRepository<SignedPackage, UUID> {}
