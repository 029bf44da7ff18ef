package vn.chiboso.membership.adapter.out.tink;

import java.security.GeneralSecurityException;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.application.port.out.KeyStore;
import vn.chiboso.membership.application.port.out.KeysInUse;
import vn.chiboso.membership.application.port.out.KeysInUse.Purpose;

/** The two keyset files. */
@Component
class TinkKeyStore implements KeyStore {
    private final Keys keys;
    private final KeyCheck check;

    TinkKeyStore(Keys keys, KeysInUse inUse) {
        this.keys = keys;
        this.check = new KeyCheck(inUse);
    }

    @Override
    public long primary(Purpose purpose) {
        ring(purpose).anew();
        return ring(purpose).primary();
    }

    @Override
    public List<Long> ids(Purpose purpose) {
        ring(purpose).anew();
        return ring(purpose).ids();
    }

    @Override
    public String place(Purpose purpose) {
        return ring(purpose).keyset().place();
    }

    @Override
    public boolean isWritable(Purpose purpose) {
        return !ring(purpose).keyset().isFixed();
    }

    @Override
    public void add(Purpose purpose) {
        try {
            ring(purpose).add();
            check.note(keys.seal(), keys.index());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot add a key to " + place(purpose), e);
        }
    }

    @Override
    public void dropOthers(Purpose purpose, long checked) {
        try {
            ring(purpose).dropOthers(checked);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot drop keys from " + place(purpose), e);
        }
    }

    private KeyRing<?> ring(Purpose purpose) {
        return purpose == Purpose.SEAL ? keys.seal() : keys.index();
    }
}
