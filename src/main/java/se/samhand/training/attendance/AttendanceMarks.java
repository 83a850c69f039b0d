package se.samhand.training.attendance;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AttendanceMarks extends JpaRepository<AttendanceMark, UUID> {

    List<AttendanceMark> findBySessionId(UUID sessionId);
}
