package org.adoptionportal.served;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small disk for one folder, where this machine and this user may have one. */
public final class Disk implements AutoCloseable {

    private static final String SIZE = "size=700m";
    private static final int PIECE = 65_536;

    private final Path folder;
    private final boolean own;

    private Disk(Path folder, boolean own) {
        this.folder = folder;
        this.own = own;
    }

    public static Disk ofItsOwn(Path folder) {
        boolean own =
                Signals.run("mount", "-t", "tmpfs", "-o", SIZE, "portal-faults", folder.toString());
        Disk disk = new Disk(folder, own);
        Runtime.getRuntime().addShutdownHook(new Thread(disk::close));
        return disk;
    }

    /** Whether it is one; otherwise it cannot be filled. */
    public boolean canBeFilled() {
        return own;
    }

    public void fill() {
        byte[] piece = new byte[PIECE];
        try (OutputStream ballast = Files.newOutputStream(ballast())) {
            while (own) {
                ballast.write(piece);
            }
        } catch (IOException full) {
            return;
        }
    }

    public void empty() {
        try {
            Files.deleteIfExists(ballast());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    @Override
    public void close() {
        if (own) {
            Signals.run("umount", "-l", folder.toString());
        }
    }
}
