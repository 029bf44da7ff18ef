package vn.chiboso.documents.adapter.out.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chiboso.documents.application.port.out.FileStore;

class FileSystemStoreTests extends FileStoreContract {
    @TempDir
    private Path directory;

    private FileSystemStore store;
    private Instant now = START;

    @BeforeEach
    void open() {
        InstantSource source = () -> now;
        Clock clock = source.withZone(ZoneOffset.UTC);
        store = new FileSystemStore(directory, clock);
    }

    @Override
    FileStore store() {
        return store;
    }

    @Override
    void pass(Duration time) {
        now = now.plus(time);
    }

    @Test
    void whatACrashLeftHalfWrittenIsNoContentAndGoesWhenItIsOld() throws IOException {
        var part = directory.resolve("ab").resolve("cd").resolve("abcd123.part");
        Files.createDirectories(part.getParent());
        Files.writeString(part, "half");
        Files.setLastModifiedTime(part, FileTime.from(START));
        assertThat(store.untouchedSince(START)).isEmpty();
        assertThat(part).exists();
        assertThat(store.untouchedSince(START.plusSeconds(1))).isEmpty();
        assertThat(part).doesNotExist();
    }

    @Test
    void aStoreThatWasNeverUsedIsEmpty() {
        var unused = new FileSystemStore(directory.resolve("none"), Clock.systemUTC());
        assertThat(unused.untouchedSince(Instant.MAX)).isEmpty();
    }
}
