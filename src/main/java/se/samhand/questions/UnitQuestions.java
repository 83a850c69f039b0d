package se.samhand.questions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface UnitQuestions extends JpaRepository<UnitQuestion, UUID> {

    Optional<UnitQuestion> findByLiveFollowUpId(UUID followUpId);

    @Query("select q from UnitQuestion q where q.liveFollowUpId is not null and q.lastDay < :today")
    List<UnitQuestion> over(LocalDate today);

    @Query("select q from UnitQuestion q where q.boardId in :units or q.unitId in :units")
    List<UnitQuestion> at(Collection<UUID> units);
}
