package vn.chiboso.membership.adapter.out.tink;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.application.port.out.Sealing;

/** AES-256-GCM by Google Tink; the keyset may hold several keys, the primary one seals. */
@Component
class TinkSealing implements Sealing {
    private final Aead aead;

    TinkSealing(@Value("${chiboso.keys.membership:${chiboso.data.directory:./data}/keys/membership.json}") String keys)
            throws GeneralSecurityException {
        AeadConfig.register();
        this.aead = Keyset.from(keys).getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    @Override
    public byte[] seal(byte[] plain, String context) {
        try {
            return aead.encrypt(plain, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal for " + context, e);
        }
    }

    @Override
    public byte[] open(byte[] sealed, String context) {
        try {
            return aead.decrypt(sealed, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the keyset does not open what was sealed for " + context, e);
        }
    }
}
