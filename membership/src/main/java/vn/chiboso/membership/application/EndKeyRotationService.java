package vn.chiboso.membership.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.application.port.in.EndKeyRotation;
import vn.chiboso.membership.application.port.out.KeyStore;
import vn.chiboso.membership.application.port.out.KeysInUse;
import vn.chiboso.membership.application.port.out.KeysInUse.Purpose;
import vn.chiboso.membership.application.port.out.SealedStore;

@Service
class EndKeyRotationService implements EndKeyRotation {
    private final KeyStore store;
    private final KeysInUse inUse;
    private final SealedStore sealed;

    EndKeyRotationService(KeyStore store, KeysInUse inUse, SealedStore sealed) {
        this.store = store;
        this.inUse = inUse;
        this.sealed = sealed;
    }

    @Override
    @Transactional
    public long end() {
        inUse.alone();
        var behind = sealed.behind();
        if (behind == 0) {
            for (var purpose : Purpose.values()) {
                var primary = store.primary(purpose);
                inUse.retire(
                        purpose,
                        inUse.all().stream()
                                .filter(key -> key.purpose() == purpose && key.id() != primary)
                                .map(KeysInUse.Key::id)
                                .toList());
            }
        }
        return behind;
    }
}
