package se.samhand.reminders;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface NoticeChoices extends JpaRepository<NoticeChoice, UUID> {}
