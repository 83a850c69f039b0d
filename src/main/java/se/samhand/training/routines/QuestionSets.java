package se.samhand.training.routines;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface QuestionSets extends JpaRepository<QuestionSet, UUID> {

    List<QuestionSet> findAllByOrderByName();

    boolean existsByName(String name);
}
