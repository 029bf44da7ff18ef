package vn.chiboso.membership.application;

import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.application.port.in.DropOldKeys;
import vn.chiboso.membership.application.port.out.KeyStore;
import vn.chiboso.membership.application.port.out.KeysInUse;
import vn.chiboso.membership.application.port.out.KeysInUse.Purpose;

@Service
class DropOldKeysService implements DropOldKeys {
    private final KeyStore store;
    private final KeysInUse inUse;
    private final RenewStretch sealed;

    DropOldKeysService(KeyStore store, KeysInUse inUse, RenewStretch sealed) {
        this.store = store;
        this.inUse = inUse;
        this.sealed = sealed;
    }

    @Override
    @Transactional
    public int drop() {
        inUse.alone();
        var used = Stream.of(Purpose.values())
                .map(purpose -> new Used(purpose, store.primary(purpose)))
                .toList();
        var needed = inUse.all().stream()
                .filter(key -> !key.retired() && !used.contains(new Used(key.purpose(), key.id())))
                .map(KeysInUse.Key::id)
                .toList();
        var behind = sealed.behind();
        if (!needed.isEmpty() || behind > 0) {
            throw new IllegalStateException(
                    "keys %s are still needed, %d values are behind: rotate first".formatted(needed, behind));
        }
        var dropped = 0;
        for (var each : used) {
            if (store.isWritable(each.purpose())) {
                dropped += store.ids(each.purpose()).size() - 1;
                store.dropOthers(each.purpose(), each.key());
            }
        }
        while (sealed.dropOldIndexes() > 0) {
            // as many at once as one statement should take away
        }
        return dropped;
    }

    private record Used(Purpose purpose, long key) {}
}
