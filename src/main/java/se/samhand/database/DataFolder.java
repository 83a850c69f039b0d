package se.samhand.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The part of a data folder where one portal keeps its database; whoever holds it is alone with it until it is closed. */
final class DataFolder implements AutoCloseable {

    /** Static, because a lock goes when the garbage collector finds nobody who holds its channel. */
    private static final Set<FileChannel> LOCKS = ConcurrentHashMap.newKeySet();

    private static final FileAttribute<?> OWNER_ONLY_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<?> OWNER_ONLY_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Makes the folder if need be and takes it, or refuses when another portal has it or it cannot be written to. */
    static DataFolder take(Path data) {
        var absolute = data.toAbsolutePath().normalize();
        try {
            var folder = Files.createDirectories(absolute.resolve("mariadb"), OWNER_ONLY_FOLDER)
                    .toRealPath();
            var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new DataFolderInUse(absolute);
            }
            LOCKS.add(channel);
            return new DataFolder(folder, channel);
        } catch (FileSystemException e) {
            throw new DataFolderNotWritable(absolute);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    /** Without symbolic links, as the processes that work here name it. */
    Path path() {
        return folder;
    }

    Path resolve(String name) {
        return folder.resolve(name);
    }

    void needsMegabytes(long needed) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace() / (1024 * 1024);
        if (free < needed) {
            throw new DiskFull(folder, needed, free);
        }
    }

    /** The password of this folder's database: made once, at random, readable by its owner only. */
    String password() throws IOException {
        var file = resolve("password");
        if (!Files.exists(file)) {
            var random = new byte[24];
            new SecureRandom().nextBytes(random);
            writePrivately("password", Base64.getUrlEncoder().encodeToString(random));
        }
        return Files.readString(file);
    }

    /** Writes the whole file or nothing, readable by its owner only. */
    Path writePrivately(String name, String content) throws IOException {
        var draft = resolve(name + ".new");
        Files.deleteIfExists(draft);
        Files.writeString(Files.createFile(draft, OWNER_ONLY_FILE), content);
        return Files.move(draft, resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    void delete(String name) throws IOException {
        Files.deleteIfExists(resolve(name));
    }

    /** Empties away what interrupted installations have left behind, and says whether there was anything. */
    boolean deleteAll(String prefix) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            var left = entries.filter(e -> e.getFileName().toString().startsWith(prefix))
                    .toList();
            for (var entry : left) {
                FileSystemUtils.deleteRecursively(entry);
            }
            return !left.isEmpty();
        }
    }

    @Override
    public void close() throws IOException {
        LOCKS.remove(lock);
        lock.close();
    }
}
