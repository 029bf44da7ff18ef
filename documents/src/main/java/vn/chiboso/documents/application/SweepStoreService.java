package vn.chiboso.documents.application;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.documents.application.port.in.SweepStore;
import vn.chiboso.documents.application.port.out.FileStore;
import vn.chiboso.documents.application.port.out.StoredFiles;

@Service
class SweepStoreService implements SweepStore {
    /** Longer than any upload and any transaction takes. */
    private static final Duration GRACE = Duration.ofDays(1);

    private final FileStore store;
    private final StoredFiles files;
    private final Clock clock;

    SweepStoreService(FileStore store, StoredFiles files, Clock clock) {
        this.store = store;
        this.files = files;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public int sweep() {
        var before = clock.instant().minus(GRACE);
        var candidates = store.untouchedSince(before);
        var needed = files.needed(candidates);
        var orphans =
                candidates.stream().filter(digest -> !needed.contains(digest)).toList();
        orphans.forEach(digest -> store.remove(digest, before));
        return orphans.size();
    }
}
