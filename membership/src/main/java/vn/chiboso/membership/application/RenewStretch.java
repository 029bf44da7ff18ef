package vn.chiboso.membership.application;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.application.port.out.SealedStore;

/** One stretch, one transaction: what a kill leaves behind is whole stretches. */
@Component
class RenewStretch {
    private final SealedStore store;

    RenewStretch(SealedStore store) {
        this.store = store;
    }

    @Transactional
    public SealedStore.Renewed renew(SealedStore.Place at) {
        return store.renew(at);
    }

    @Transactional(readOnly = true)
    public long behind() {
        return store.behind();
    }

    @Transactional
    public int dropOldIndexes() {
        return store.dropOldIndexes();
    }
}
