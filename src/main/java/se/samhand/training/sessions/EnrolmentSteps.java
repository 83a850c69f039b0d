package se.samhand.training.sessions;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface EnrolmentSteps extends JpaRepository<EnrolmentStep, UUID> {}
