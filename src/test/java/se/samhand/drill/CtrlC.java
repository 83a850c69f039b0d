package se.samhand.drill;

import static se.samhand.drill.Trial.expect;

/** Ctrl-C ends the portal and its database, whether it is ready or still starting. */
class CtrlC implements Trial {

    @Override
    public String name() {
        return "Ctrl-C, when ready and while starting";
    }

    @Override
    public String seen() throws Exception {
        var data = Portal.freshData();
        var ready = Portal.start(data).awaitReady();
        ready.pressCtrlC();
        expect(ready.databases().isEmpty(), "The database still runs after Ctrl-C");
        var starting = Portal.start(data);
        starting.awaitUntil(() -> !starting.databases().isEmpty(), "the database to run");
        starting.pressCtrlC();
        expect(starting.databases().isEmpty(), "The database still runs after Ctrl-C while starting");
        return "no mariadbd is left";
    }
}
