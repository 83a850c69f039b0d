package se.samhand.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What portal and database hold in memory after all that was measured before. */
record Memory(ExamplePortal example) implements Trial {

    @Override
    public String name() {
        return "memory after all of this";
    }

    @Override
    public String seen() throws Exception {
        var portal = example.running();
        return "portal %d MB, database %d MB"
                .formatted(
                        megabytes(portal.process()),
                        megabytes(portal.databases().getFirst()));
    }

    private static long megabytes(ProcessHandle process) throws IOException {
        try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            var resident =
                    lines.filter(line -> line.startsWith("VmRSS:")).findFirst().orElseThrow();
            return Long.parseLong(resident.replaceAll("\\D", "")) / 1024;
        }
    }
}
