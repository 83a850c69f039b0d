package se.samhand.drill;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A view of the disk that one portal has alone: some of its folders are others than everybody else's. */
final class Namespace {

    private static final List<String> UNSHARE = List.of("unshare", "--user", "--map-root-user", "--mount");

    private Namespace() {}

    /**
     * What stands before a command so that shell statements come first, in a namespace where they may mount.
     *
     * @throws NotHere where the machine lets nobody make one
     */
    static String[] where(String statements) throws IOException, InterruptedException {
        var trying = new ArrayList<>(UNSHARE);
        trying.addAll(List.of("sh", "-c", "mount -t tmpfs none /mnt"));
        if (new ProcessBuilder(trying).start().waitFor() != 0) {
            throw new NotHere("this machine lets nobody mount in a namespace of their own");
        }
        var command = new ArrayList<>(UNSHARE);
        command.addAll(List.of("sh", "-c", statements + " && exec \"$@\"", "sh"));
        return command.toArray(String[]::new);
    }
}
