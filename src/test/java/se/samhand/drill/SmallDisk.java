package se.samhand.drill;

import static se.samhand.drill.Trial.expect;

/** A disk without room for the database is one sentence, before anything is written to it. */
class SmallDisk implements Trial {

    @Override
    public String name() {
        return "no disk space: a data folder on a disk of 300 MB";
    }

    @Override
    public String seen() throws Exception {
        var data = Portal.freshData();
        var refusal =
                Portal.start(Launch.on(data).through(FullDisk.of(data, 300))).refusal();
        expect(refusal.matches("The disk of the data folder .* has \\d+ MB left and .* needs \\d+ MB: .*"), refusal);
        return refusal;
    }
}
