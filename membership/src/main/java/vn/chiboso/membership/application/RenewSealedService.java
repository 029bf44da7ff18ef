package vn.chiboso.membership.application;

import java.util.function.ObjLongConsumer;
import org.springframework.stereotype.Service;
import vn.chiboso.membership.application.port.in.RenewSealed;
import vn.chiboso.membership.application.port.out.SealedStore;

/** Not one transaction but many: see {@link RenewStretch}. */
@Service
class RenewSealedService implements RenewSealed {
    /** What somebody was just changing is met on the next pass; a pass more than this many times would only wait for a person. */
    private static final int PASSES = 5;

    private final RenewStretch stretch;

    RenewSealedService(RenewStretch stretch) {
        this.stretch = stretch;
    }

    @Override
    public long renew(ObjLongConsumer<Integer> progress) {
        var renewed = 0L;
        for (var pass = 0; pass < PASSES && (pass == 0 || stretch.behind() > 0); pass++) {
            var at = SealedStore.Place.FIRST;
            while (at != null) {
                var done = stretch.renew(at);
                renewed += done.values();
                progress.accept(done.percent(), renewed);
                at = done.next();
            }
        }
        return renewed;
    }
}
