package vn.chiboso.membership.application;

import java.util.ArrayList;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.application.port.in.BeginKeyRotation;
import vn.chiboso.membership.application.port.out.KeyStore;
import vn.chiboso.membership.application.port.out.KeysInUse;
import vn.chiboso.membership.application.port.out.KeysInUse.Purpose;

@Service
class BeginKeyRotationService implements BeginKeyRotation {
    private final KeyStore store;
    private final KeysInUse inUse;

    BeginKeyRotationService(KeyStore store, KeysInUse inUse) {
        this.store = store;
        this.inUse = inUse;
    }

    @Override
    @Transactional
    public Begun begin() {
        inUse.alone();
        var added = new ArrayList<String>();
        var fixed = new ArrayList<String>();
        for (var purpose : Purpose.values()) {
            if (isRunning(purpose)) {
                continue;
            }
            if (store.isWritable(purpose)) {
                store.add(purpose);
                added.add(store.place(purpose));
            } else {
                fixed.add(store.place(purpose));
            }
        }
        return new Begun(added, fixed);
    }

    /** An older key is still needed. */
    private boolean isRunning(Purpose purpose) {
        var primary = store.primary(purpose);
        return inUse.all().stream().anyMatch(key -> key.purpose() == purpose && !key.retired() && key.id() != primary);
    }
}
