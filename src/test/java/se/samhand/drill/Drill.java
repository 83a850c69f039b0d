package se.samhand.drill;

import java.util.List;

/** Kills and faults. A word as argument tries only what has it in its name, and keeps the written results. */
class Drill {

    static final List<Trial> TRIALS = List.of(
            new KilledWhileWriting(KilledWhileWriting.Victims.PORTAL),
            new KilledWhileWriting(KilledWhileWriting.Victims.PORTAL_AND_DATABASE),
            new InterruptedInstallation(),
            new TwoPortals(),
            new CtrlC(),
            new OrdinaryUser(),
            new ReadOnlyFolder(),
            new TakenPort());

    private Drill() {}

    public static void main(String[] words) throws Exception {
        System.exit(new Results("Drill", "drill.md").of(TRIALS, words) ? 0 : 1);
    }
}
