package vn.chiboso.membership.adapter.out.tink;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A keyset in use, read anew when its file changes: another node, or the operator's command, may add a key at any time. The file is
 * looked at once a second at most.
 *
 * @param <P> what the keys can do
 */
final class KeyRing<P> {
    private static final Logger LOG = LoggerFactory.getLogger(KeyRing.class);
    private static final long LOOK_AFTER = 1_000_000_000L;

    private final Keyset keyset;
    private final Parameters parameters;
    private final Function<KeysetHandle, P> primitive;
    private final AtomicReference<Loaded<P>> loaded;
    private final AtomicBoolean missed = new AtomicBoolean();
    private final AtomicLong lookedAt = new AtomicLong(System.nanoTime());

    KeyRing(Keyset keyset, Parameters parameters, Function<KeysetHandle, P> primitive) throws GeneralSecurityException {
        this.keyset = keyset;
        this.parameters = parameters;
        this.primitive = primitive;
        if (keyset.isMissing()) {
            keyset.create(parameters);
        }
        this.loaded = new AtomicReference<>(load());
    }

    /** With the keys as they are in the file now, or were a second ago; with those it has while the file cannot be read. */
    P now() {
        var last = lookedAt.get();
        if (System.nanoTime() - last > LOOK_AFTER && lookedAt.compareAndSet(last, System.nanoTime())) {
            lookOrGoOn();
        }
        return loaded.get().primitive();
    }

    /** Reads the file at once: something was made with a key that is not known yet, or keys are about to be turned over. */
    P anew() {
        reload();
        return loaded.get().primitive();
    }

    /** The next use looks at the file, however short ago it was looked at. */
    void lookAgain() {
        lookedAt.set(System.nanoTime() - 2 * LOOK_AFTER);
    }

    KeysetHandle handle() {
        return loaded.get().handle();
    }

    Keyset keyset() {
        return keyset;
    }

    List<Long> ids() {
        return ids(handle());
    }

    static List<Long> ids(KeysetHandle handle) {
        var ids = new ArrayList<Long>();
        for (var i = 0; i < handle.size(); i++) {
            ids.add((long) handle.getAt(i).getId());
        }
        return ids;
    }

    long primary() {
        return handle().getPrimary().getId();
    }

    /** A fresh key that is used from now on; the others stay. */
    void add() throws GeneralSecurityException {
        var fresh = KeysetHandle.generateEntryFromParameters(parameters)
                .withRandomId()
                .makePrimary();
        keyset.replace(KeysetHandle.newBuilder(keyset.read()).addEntry(fresh).build());
        reload();
    }

    /** Keeps the key that is used, and no other; refused when that is not the one that was checked. */
    void dropOthers(long checked) throws GeneralSecurityException {
        var there = keyset.read();
        if (there.getPrimary().getId() != checked) {
            throw new IllegalStateException("key %d is in use in %s by now: rotate first"
                    .formatted(there.getPrimary().getId(), keyset.place()));
        }
        var all = KeysetHandle.newBuilder(there);
        for (var i = all.size() - 1; i >= 0; i--) {
            if (!all.getAt(i).isPrimary()) {
                all.deleteAt(i);
            }
        }
        keyset.replace(all.build());
        reload();
    }

    /** A folder that is away for a moment must not stop what the keys at hand can do. Said once, until it is there again. */
    private void lookOrGoOn() {
        try {
            if (keyset.writtenAt() != loaded.get().writtenAt()) {
                reload();
            }
            missed.set(false);
        } catch (UncheckedIOException | IllegalStateException e) {
            if (missed.compareAndSet(false, true)) {
                LOG.error("Going on with the keys loaded before: {}", e.getMessage());
            }
        }
    }

    private void reload() {
        try {
            loaded.set(load());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the keyset " + keyset.place() + " cannot be read any more", e);
        }
    }

    private Loaded<P> load() throws GeneralSecurityException {
        var writtenAt = keyset.writtenAt();
        var handle = keyset.read();
        return new Loaded<>(handle, primitive.apply(handle), writtenAt);
    }

    private record Loaded<P>(KeysetHandle handle, P primitive, long writtenAt) {}
}
