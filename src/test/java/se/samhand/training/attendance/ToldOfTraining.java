package se.samhand.training.attendance;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What others have been told of who completed what. */
@Component
class ToldOfTraining {

    private final List<Object> told = new ArrayList<>();

    @EventListener({TrainingCompleted.class, TrainingNotCompleted.class})
    void hears(Object event) {
        told.add(event);
    }

    /** What was told since it was last asked. */
    List<Object> news() {
        var news = List.copyOf(told);
        told.clear();
        return news;
    }
}
