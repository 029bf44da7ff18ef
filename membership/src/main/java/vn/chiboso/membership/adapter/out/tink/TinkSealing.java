package vn.chiboso.membership.adapter.out.tink;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.application.port.out.Sealing;

/** AES-256-GCM by Google Tink; the keyset may hold several keys, the primary one seals. */
@Component
class TinkSealing implements Sealing {
    private final Keys keys;

    TinkSealing(Keys keys) {
        this.keys = keys;
    }

    @Override
    public byte[] seal(byte[] plain, String context) {
        try {
            return keys.seal().now().encrypt(plain, bytes(context));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal for " + context, e);
        }
    }

    @Override
    public byte[] open(byte[] sealed, String context) {
        try {
            return keys.seal().now().decrypt(sealed, bytes(context));
        } catch (GeneralSecurityException e) {
            return openAnew(sealed, context);
        }
    }

    /** Another node may have begun with a new key since the file was looked at. */
    private byte[] openAnew(byte[] sealed, String context) {
        try {
            return keys.seal().anew().decrypt(sealed, bytes(context));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the keyset does not open what was sealed for " + context, e);
        }
    }

    private static byte[] bytes(String context) {
        return context.getBytes(StandardCharsets.UTF_8);
    }
}
