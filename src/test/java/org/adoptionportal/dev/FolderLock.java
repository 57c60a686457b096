package org.adoptionportal.dev;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.adoptionportal.platform.start.CannotStart;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** Holds a data folder for one process; the operating system lets go when that process ends. */
final class FolderLock implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(50);

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock on(Path folder) throws IOException {
        FileChannel channel = open(folder.resolve("lock"));
        if (free(channel)) {
            return new FolderLock(channel);
        }
        channel.close();
        throw new CannotStart(
                "Another portal is running on the data folder "
                        + folder
                        + ": stop that one first, or set DATA_DIR to another folder.");
    }

    /** Waits for a server whose portal was killed: it still writes what it had acknowledged. */
    static void awaitReleased(Path folder, String... files) {
        try {
            for (String file : files) {
                Path path = folder.resolve(file);
                Awaitility.await().atMost(PATIENCE).pollInterval(POLL).until(() -> released(path));
            }
        } catch (ConditionTimeoutException e) {
            throw new CannotStart(
                    "A database server still uses " + folder + ": end that process first.", e);
        }
    }

    private static boolean released(Path file) throws IOException {
        if (Files.notExists(file)) {
            return true;
        }
        try (FileChannel channel = open(file)) {
            return free(channel);
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static boolean free(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
