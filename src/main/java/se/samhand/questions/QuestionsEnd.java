package se.samhand.questions;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** After their last day questions wait for nobody. Doing it twice changes nothing. */
@Component
class QuestionsEnd {

    private final UnitQuestions questions;
    private final UnitReplies replies;
    private final QuestionTasks tasks;
    private final Clock clock;

    QuestionsEnd(UnitQuestions questions, UnitReplies replies, QuestionTasks tasks, Clock clock) {
        this.questions = questions;
        this.replies = replies;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Scheduled(cron = "0 2 * * * *", zone = "Europe/Stockholm")
    @Transactional
    public void itIsTime() {
        var today = LocalDate.now(clock);
        var over = questions.over(today);
        if (!over.isEmpty()) {
            over.forEach(question -> question.ends(today));
            tasks.close(replies.to(over.stream().map(UnitQuestion::id).toList()));
        }
    }
}
