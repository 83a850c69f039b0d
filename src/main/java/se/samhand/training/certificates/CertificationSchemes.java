package se.samhand.training.certificates;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CertificationSchemes extends JpaRepository<CertificationScheme, UUID> {

    List<CertificationScheme> findAllByOrderByTitle();

    boolean existsByTitle(String title);
}
