package se.samhand.drill;

import java.util.List;

/** What is measured. A word as argument measures only what has it in its name, and keeps the written results. */
class Bench {

    static final List<Trial> TRIALS = List.of(new ColdStart(), new WarmStart(), new ManyActivities());

    private Bench() {}

    public static void main(String[] words) throws Exception {
        System.exit(new Results("Bench", "bench.md").of(TRIALS, words) ? 0 : 1);
    }
}
