package se.samhand.drill;

import static se.samhand.drill.Trial.expect;

import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;

/** The portal runs without any right of root. */
class OrdinaryUser implements Trial {

    /** What stands before a command so that nobody in particular runs it; nothing where the drill itself is not root. */
    static String[] asNobody(String home) {
        return "root".equals(System.getProperty("user.name"))
                ? new String[] {"env", "HOME=" + home, "setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"}
                : new String[0];
    }

    @Override
    public String name() {
        return "run by an ordinary user, who owns neither checkout nor build";
    }

    @Override
    public String seen() throws Exception {
        var data = Portal.freshData();
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxrwxrwx"));
        try (var portal =
                Portal.start(Launch.on(data).through(asNobody("/nonexistent"))).awaitReady()) {
            expect(portal.answers(), "The portal is not ready");
            return "ready, data belongs to " + Files.getOwner(data.resolve("mariadb"));
        }
    }
}
