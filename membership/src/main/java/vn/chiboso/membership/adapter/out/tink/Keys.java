package vn.chiboso.membership.adapter.out.tink;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.application.port.out.KeysInUse;
import vn.chiboso.membership.application.port.out.KeysInUse.Purpose;

/** The two keysets: one seals, one makes blind indexes. Both are checked against the database before anything is done with them. */
@Component
class Keys {
    private final KeyRing<Aead> seal;
    private final KeyRing<PrfSet> index;

    Keys(
            @Value("${chiboso.keys.membership:${chiboso.data.directory:./data}/keys/membership.json}") String seal,
            @Value("${chiboso.keys.membership-index:}") String index,
            @Value("${chiboso.data.directory:./data}/keys/membership-index.json") String fallback,
            KeysInUse inUse)
            throws GeneralSecurityException {
        AeadConfig.register();
        PrfConfig.register();
        var sealing = new Keyset(seal);
        var indexing = new Keyset(index.isBlank() ? beside(sealing, seal, fallback) : index);
        var check = new KeyCheck(inUse);
        check.missing(Purpose.SEAL, sealing);
        check.missing(Purpose.INDEX, indexing);
        this.seal = new KeyRing<>(sealing, PredefinedAeadParameters.AES256_GCM, handle -> as(handle, Aead.class));
        this.index =
                new KeyRing<>(indexing, PredefinedPrfParameters.HMAC_SHA256_PRF, handle -> as(handle, PrfSet.class));
        check.matching(this.seal, this.index);
    }

    KeyRing<Aead> seal() {
        return seal;
    }

    KeyRing<PrfSet> index() {
        return index;
    }

    /** Nodes that share the one share the other. */
    private static String beside(Keyset sealing, String setting, String fallback) {
        return sealing.isFixed()
                ? fallback
                : Path.of(setting)
                        .resolveSibling(
                                Path.of(setting).getFileName().toString().replaceFirst("(\\.json)?$", "-index.json"))
                        .toString();
    }

    private static <P> P as(KeysetHandle handle, Class<P> primitive) {
        try {
            return handle.getPrimitive(RegistryConfiguration.get(), primitive);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a keyset is of another sort than it should be", e);
        }
    }
}
