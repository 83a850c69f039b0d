package se.samhand.training.sessions;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Courses extends JpaRepository<Course, UUID> {

    List<Course> findAllByOrderByTitle();

    boolean existsByTitle(String title);
}
