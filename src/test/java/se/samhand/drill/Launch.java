package se.samhand.drill;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How {@code ./portal run} is called.
 *
 * @param folder the checkout that it is called in
 * @param through what stands before the command, such as who runs it
 * @param environment what is set, or taken away where it is null
 */
record Launch(
        Path folder,
        Path data,
        int port,
        boolean withExample,
        List<String> through,
        Map<String, @Nullable String> environment) {

    /** On a free port, without example data, by whoever runs the drill. */
    static Launch on(Path data) throws IOException {
        return new Launch(Path.of("").toAbsolutePath(), data, Portal.freePort(), false, List.of(), Map.of());
    }

    Launch at(int otherPort) {
        return new Launch(folder, data, otherPort, withExample, through, environment);
    }

    Launch in(Path checkout) {
        return new Launch(checkout, data, port, withExample, through, environment);
    }

    Launch playingTheExample() {
        return new Launch(folder, data, port, true, through, environment);
    }

    Launch through(String... command) {
        return new Launch(folder, data, port, withExample, List.of(command), environment);
    }

    Launch with(String name, @Nullable String value) {
        var all = new HashMap<>(environment);
        all.put(name, value);
        return new Launch(folder, data, port, withExample, through, all);
    }

    /** In a process group of its own, so that Ctrl-C can be pressed for it alone. */
    Process begun(Path output) throws IOException {
        var command = new ArrayList<String>();
        command.add("setsid");
        // What was started in the background ignores Ctrl-C, and so would all that it starts.
        command.addAll(List.of("env", "--default-signal=INT"));
        command.addAll(through);
        command.addAll(Arrays.asList("./portal", "run", "--port", String.valueOf(port), "--data", data.toString()));
        if (!withExample) {
            command.add("--empty");
        }
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        environment.forEach((name, value) -> {
            if (value == null) {
                process.environment().remove(name);
            } else {
                process.environment().put(name, value);
            }
        });
        return process.start();
    }
}
