package vn.chiboso.membership.adapter.out.tink;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.application.port.out.Blinding;
import vn.chiboso.membership.domain.protection.PrivateField;

/** HMAC-SHA-256 with a keyset of its own; the field's name goes before the value, so that no digest fits in another field. */
@Component
class TinkBlinding implements Blinding {
    private static final int LENGTH = 32;

    private final Keys keys;

    TinkBlinding(Keys keys) {
        this.keys = keys;
    }

    @Override
    public Map<Long, byte[]> digests(PrivateField field, String value) {
        var text = (field.name() + ":" + value).getBytes(StandardCharsets.UTF_8);
        var digests = new HashMap<Long, byte[]>();
        try {
            for (var prf : keys.index().now().getPrfs().entrySet()) {
                digests.put((long) prf.getKey(), prf.getValue().compute(text, LENGTH));
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot make a blind index of " + field, e);
        }
        return digests;
    }
}
