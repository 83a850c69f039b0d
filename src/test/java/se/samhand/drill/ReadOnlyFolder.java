package se.samhand.drill;

import static se.samhand.drill.Trial.expect;

import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;

/** A data folder that cannot be written to is one sentence, not a failing database. */
class ReadOnlyFolder implements Trial {

    @Override
    public String name() {
        return "read-only data folder";
    }

    @Override
    public String seen() throws Exception {
        var data = Portal.freshData();
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("r-xr-xr-x"));
        var refusal = Portal.start(Launch.on(data).through(OrdinaryUser.asNobody("/nonexistent")))
                .refusal();
        expect(refusal.contains(" cannot be written to by "), refusal);
        return refusal;
    }
}
