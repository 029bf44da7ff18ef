package vn.chiboso.documents.adapter.out.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.chiboso.documents.application.port.out.FileStore;
import vn.chiboso.documents.domain.Digest;

/** What every store promises. */
abstract class FileStoreContract {
    static final Instant START = Instant.parse("2026-11-20T05:00:00Z");

    abstract FileStore store();

    /** Lets that much time pass for the store. */
    abstract void pass(Duration time);

    @Test
    void keepsWhatItWasGivenUnderItsDigest() throws IOException {
        var content = content();
        var digest = store().keep(content);
        assertThat(digest).isEqualTo(Digest.of(content));
        var found = store().find(digest).orElseThrow();
        assertThat(found.size()).isEqualTo(content.length);
        try (var in = found.open();
                var again = found.open()) {
            assertThat(in.readAllBytes()).isEqualTo(content);
            assertThat(again.readAllBytes()).isEqualTo(content);
        }
    }

    @Test
    void keepsTheSameContentOnce() {
        var content = content();
        var before = store().untouchedSince(START.plusSeconds(9999)).size();
        store().keep(content);
        store().keep(content);
        assertThat(store().untouchedSince(START.plusSeconds(9999))).hasSize(before + 1);
    }

    @Test
    void findsNothingItWasNotGiven() {
        assertThat(store().find(Digest.of(content()))).isEmpty();
    }

    @Test
    void whatWasKeptAgainIsNotRemovedAsOld() {
        var forgotten = store().keep(content());
        var content = content();
        var wanted = store().keep(content);
        pass(Duration.ofDays(2));
        store().keep(content);
        var yesterday = START.plus(Duration.ofDays(1));
        assertThat(store().untouchedSince(yesterday)).contains(forgotten).doesNotContain(wanted);
        store().remove(forgotten, yesterday);
        store().remove(wanted, yesterday);
        store().remove(Digest.of(content()), yesterday);
        assertThat(store().find(forgotten)).isEmpty();
        assertThat(store().find(wanted)).isPresent();
    }

    private static byte[] content() {
        return UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
    }
}
