package se.samhand.drill;

import java.util.List;

/** What is measured. A word as argument measures only what has it in its name, and keeps the written results. */
class Bench {

    private Bench() {}

    private static List<Trial> on(ExamplePortal example) {
        return List.of(
                new ColdStart(),
                new WarmStart(),
                new FirstStart(example),
                new FirstVisit(example),
                new PageTime(example, "start page of a coordinator", "samordnare.jarva", "/"),
                new PageTime(example, "activities of her board", "samordnare.jarva", "/activities"),
                new PageTime(example, "commitments of her board", "samordnare.jarva", "/activities/commitments"),
                new PageTime(example, "start page of the programme office", "programkontor", "/"),
                new PageTime(example, "activities of all units", "programkontor", "/activities"),
                new PageTime(example, "matrix of all units", "programkontor", "/activities/matrix"),
                new PageTime(example, "programmes", "programkontor", "/programmes"),
                new PageTime(example, "organisation", "programkontor", "/organisation"),
                new PageTime(example, "log of business acts", "revisor", "/admin/audit"),
                new ManyActivities(example),
                new Memory(example));
    }

    public static void main(String[] words) throws Exception {
        boolean good;
        try (var example = new ExamplePortal()) {
            good = new Results("Bench", "bench.md", "Times are those of one run; a quiet machine has a load below 0.3.")
                    .of(on(example), words);
        }
        System.exit(good ? 0 : 1);
    }
}
