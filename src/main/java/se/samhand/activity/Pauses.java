package se.samhand.activity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.samhand.activity.CommitmentNotPossible.Reason;

/** The pauses of one commitment; no day lies in two of them. */
@Embeddable
class Pauses {

    @ElementCollection
    @CollectionTable(name = "commitment_pause", joinColumns = @JoinColumn(name = "commitment_id"))
    private List<Pause> all = new ArrayList<>();

    Pauses() {}

    Pauses(Pauses like) {
        all.addAll(like.all);
    }

    void add(LocalDate from, LocalDate to, String reason) {
        if (to.isBefore(from)) {
            throw new CommitmentNotPossible(Reason.ENDS_BEFORE_IT_BEGINS);
        }
        if (all.stream().anyMatch(pause -> pause.overlaps(from, to))) {
            throw new CommitmentNotPossible(Reason.PAUSES_OVERLAP);
        }
        all.add(new Pause(from, to, reason));
    }

    /** What is over already stays as it was. */
    void cutShort(LocalDate from, LocalDate today) {
        var pause = all.stream()
                .filter(it -> it.fromDay().equals(from) && !it.toDay().isBefore(today))
                .findFirst()
                .orElseThrow(() -> new CommitmentNotPossible(Reason.NO_PAUSE));
        all.remove(pause);
        if (from.isBefore(today)) {
            all.add(new Pause(from, today.minusDays(1), pause.reason()));
        }
    }

    boolean cover(LocalDate day) {
        return all.stream().anyMatch(pause -> pause.covers(day));
    }

    /** The earliest first; sorted here, because the database would sort all commitments that are read with it. */
    List<PauseDraft> details() {
        return all.stream()
                .sorted(Comparator.comparing(Pause::fromDay))
                .map(pause -> new PauseDraft(pause.fromDay(), pause.toDay(), pause.reason()))
                .toList();
    }
}
