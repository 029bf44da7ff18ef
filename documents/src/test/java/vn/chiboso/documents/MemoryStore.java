package vn.chiboso.documents;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chiboso.documents.application.port.out.FileStore;
import vn.chiboso.documents.domain.Digest;
import vn.chiboso.documents.domain.StoredContent;

/** A store that forgets with the test. */
public class MemoryStore implements FileStore {
    private final Map<Digest, byte[]> contents = new HashMap<>();
    private final Map<Digest, Instant> touched = new HashMap<>();
    private final InstantSource time;

    public MemoryStore(InstantSource time) {
        this.time = time;
    }

    @Override
    public Digest keep(byte[] content) {
        var digest = Digest.of(content);
        contents.put(digest, content.clone());
        touched.put(digest, time.instant());
        return digest;
    }

    @Override
    public Optional<StoredContent> find(Digest digest) {
        return Optional.ofNullable(contents.get(digest)).map(Bytes::new);
    }

    @Override
    public List<Digest> untouchedSince(Instant moment) {
        return touched.entrySet().stream()
                .filter(entry -> entry.getValue().isBefore(moment))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public void remove(Digest digest, Instant untouchedSince) {
        if (touched.getOrDefault(digest, Instant.MAX).isBefore(untouchedSince)) {
            contents.remove(digest);
            touched.remove(digest);
        }
    }

    private record Bytes(byte[] bytes) implements StoredContent {
        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }
}
