package vn.chiboso.documents.adapter.out.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.chiboso.documents.application.port.out.FileStore;
import vn.chiboso.documents.domain.Digest;
import vn.chiboso.documents.domain.StoredContent;

/**
 * Contents as files under {@code ab/cd/abcd…}. A content is written beside its place, forced to disk and moved there in one
 * step, so that whoever finds it finds all of it. Not encrypted: the operator encrypts the volume.
 */
@Component
class FileSystemStore implements FileStore {
    private static final String UNFINISHED = ".part";

    private final Path root;
    private final Clock clock;

    FileSystemStore(
            @Value("${chiboso.documents.directory:${chiboso.data.directory:./data}/files}") Path root, Clock clock) {
        this.root = root.toAbsolutePath().normalize();
        this.clock = clock;
    }

    @Override
    public Digest keep(byte[] content) {
        var digest = Digest.of(content);
        var place = place(digest);
        try {
            if (!Files.exists(place)) {
                Files.createDirectories(place.getParent());
                write(place, content);
            }
            Files.setLastModifiedTime(place, FileTime.from(clock.instant()));
            return digest;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<StoredContent> find(Digest digest) {
        var place = place(digest);
        return Files.exists(place) ? Optional.of(new ContentFile(place)) : Optional.empty();
    }

    @Override
    public List<Digest> untouchedSince(Instant moment) {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isOlder(file, moment))
                    .filter(file -> !isUnfinished(file))
                    .map(file -> new Digest(file.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void remove(Digest digest, Instant untouchedSince) {
        var place = place(digest);
        try {
            if (isOlder(place, untouchedSince)) {
                Files.deleteIfExists(place);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path place(Digest digest) {
        var name = digest.value();
        return root.resolve(name.substring(0, 2)).resolve(name.substring(2, 4)).resolve(name);
    }

    private static void write(Path place, byte[] content) throws IOException {
        var part = Files.createTempFile(place.getParent(), place.getFileName().toString(), UNFINISHED);
        try {
            try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                var bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** What a crash left half written is of no use to anybody once it is old. */
    private static boolean isUnfinished(Path file) {
        if (!file.getFileName().toString().endsWith(UNFINISHED)) {
            return false;
        }
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    private static boolean isOlder(Path file, Instant moment) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
