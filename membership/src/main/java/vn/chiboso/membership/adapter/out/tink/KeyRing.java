package vn.chiboso.membership.adapter.out.tink;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * A keyset in use, read anew when its file changes: another node, or the operator's command, may add a key at any time. The file is
 * looked at once a second at most.
 *
 * @param <P> what the keys can do
 */
final class KeyRing<P> {
    private static final long LOOK_AFTER = 1_000_000_000L;

    private final Keyset keyset;
    private final Parameters parameters;
    private final Function<KeysetHandle, P> primitive;
    private final AtomicReference<Loaded<P>> loaded;
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

    /** With the keys as they are in the file now, or were a second ago. */
    P now() {
        var last = lookedAt.get();
        if (System.nanoTime() - last > LOOK_AFTER && lookedAt.compareAndSet(last, System.nanoTime())) {
            look();
        }
        return loaded.get().primitive();
    }

    /** Looks at the file at once: something was made with a key that is not known yet. */
    P anew() {
        look();
        return loaded.get().primitive();
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
        look();
    }

    /** Keeps the key that is used, and no other. */
    void dropOthers() throws GeneralSecurityException {
        var all = KeysetHandle.newBuilder(keyset.read());
        for (var i = all.size() - 1; i >= 0; i--) {
            if (!all.getAt(i).isPrimary()) {
                all.deleteAt(i);
            }
        }
        keyset.replace(all.build());
        look();
    }

    private void look() {
        if (keyset.writtenAt() == loaded.get().writtenAt()) {
            return;
        }
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
