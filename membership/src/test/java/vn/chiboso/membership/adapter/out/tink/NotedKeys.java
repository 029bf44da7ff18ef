package vn.chiboso.membership.adapter.out.tink;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.application.port.out.KeysInUse;

/** The keys a database needs, without a database. */
class NotedKeys implements KeysInUse {
    private final List<Key> noted = new ArrayList<>();
    private byte @Nullable [] sample;
    private boolean killed;

    @Override
    public void alone() {
        // one thread
    }

    @Override
    public List<Key> all() {
        return List.copyOf(noted);
    }

    @Override
    public void add(Purpose purpose, long id, byte[] probe) {
        if (killed) {
            throw new CancellationException("killed");
        }
        if (noted.stream().noneMatch(key -> key.purpose() == purpose && key.id() == id)) {
            noted.add(new Key(purpose, id, probe, false));
        }
    }

    @Override
    public void retire(Purpose purpose, Collection<Long> ids) {
        noted.replaceAll(key -> key.purpose() == purpose && ids.contains(key.id())
                ? new Key(purpose, key.id(), key.probe(), true)
                : key);
    }

    @Override
    public Optional<byte[]> sample() {
        return Optional.ofNullable(sample);
    }

    /** Nothing more is noted, as if the process were gone. */
    void kill() {
        killed = true;
    }

    void sealed(byte[] something) {
        sample = something;
    }
}
