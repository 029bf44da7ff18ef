package vn.chiboso.documents.adapter.out.disk;

import java.time.Duration;
import java.time.Instant;
import vn.chiboso.documents.MemoryStore;
import vn.chiboso.documents.application.port.out.FileStore;

class MemoryStoreTests extends FileStoreContract {
    private Instant now = START;
    private final MemoryStore store = new MemoryStore(() -> now);

    @Override
    FileStore store() {
        return store;
    }

    @Override
    void pass(Duration time) {
        now = now.plus(time);
    }
}
