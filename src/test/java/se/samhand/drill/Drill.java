package se.samhand.drill;

import java.util.List;

/** Kills and faults. A word as argument tries only what has it in its name, and keeps the written results. */
class Drill {

    static final List<Trial> TRIALS = List.of(
            new ColdStart(),
            new WarmStart(),
            new CtrlC(),
            new KilledWhileWriting(KilledWhileWriting.Victims.PORTAL),
            new KilledWhileWriting(KilledWhileWriting.Victims.PORTAL_AND_DATABASE),
            new KilledWhileFollowingUp(),
            new InterruptedInstallation(),
            new KilledWhileExampleIsPlayed(),
            new TwoPortals(),
            new TakenPort(),
            new ReadOnlyFolder(),
            new SmallDisk(),
            new FullDisk(),
            new NoJdk(),
            new ProductionWithoutSettings(),
            new OrdinaryUser(),
            new OwnClone(),
            new ManyRows(),
            new ManyFollowUps());

    private Drill() {}

    public static void main(String[] words) throws Exception {
        System.exit(
                new Results("Drill", "drill.md", "Data folders lie below `target/drill`, which is emptied again.")
                                .of(TRIALS, words)
                        ? 0
                        : 1);
    }
}
