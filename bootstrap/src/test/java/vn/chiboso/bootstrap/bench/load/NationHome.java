package vn.chiboso.bootstrap.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * The directory of a nation: server, keys, and a note that says which nation it is.
 *
 * @param root  everything is below
 * @param seed  of the nation
 * @param scale 1 for the whole
 */
public record NationHome(Path root, long seed, double scale) {
    /** Counted up when the generator makes another nation of the same seed. */
    private static final int EDITION = 1;

    /** Where the product keeps its own: keys, files. */
    public Path product() {
        return root.resolve("product");
    }

    public boolean isLoaded() throws IOException {
        return Files.exists(note()) && Files.readString(note()).equals(says());
    }

    public void loaded() throws IOException {
        Files.writeString(note(), says());
    }

    /** Removes another nation, or half of this one. Only a directory that such a note or nothing stands in. */
    public void clear() throws IOException {
        if (!Files.exists(root)) {
            Files.createDirectories(root);
            Files.writeString(note(), "unfinished");
            return;
        }
        if (!Files.exists(note())) {
            throw new IllegalStateException(root + " exists and holds no nation: name another directory");
        }
        try (var files = Files.walk(root)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(root)) {
                    Files.delete(file);
                }
            }
        }
        Files.writeString(note(), "unfinished");
    }

    private Path note() {
        return root.resolve("nation.txt");
    }

    private String says() {
        return "edition %d, seed %d, scale %s%n".formatted(EDITION, seed, scale);
    }
}
