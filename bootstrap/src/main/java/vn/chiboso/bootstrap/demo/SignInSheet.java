package vn.chiboso.bootstrap.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The demo's sign-ins, kept beside the data so that every start can print them. The password is made anew for each installation:
 * a demo that somebody can reach over the network has no password that the internet knows.
 */
final class SignInSheet {
    private static final List<String> WORDS =
            List.of("lua", "tre", "sen", "gom", "non", "cau", "dua", "que", "mai", "dao", "cuc", "lim");

    private final Path file;
    private final List<String> lines = new ArrayList<>();

    SignInSheet(Path directory) {
        this.file = directory.resolve("demo-sign-ins.txt");
    }

    static String newPassword() {
        Random random = new SecureRandom();
        return "%s-%s-%s-%04d".formatted(word(random), word(random), word(random), random.nextInt(10_000));
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    void add(String who, String userName, String password) {
        lines.add("%-34s %-14s %s".formatted(who, userName, password));
    }

    void keep() {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of an earlier start; empty when the demo was never played. */
    List<String> read() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
