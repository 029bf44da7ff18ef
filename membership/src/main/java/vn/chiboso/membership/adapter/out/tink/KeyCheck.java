package vn.chiboso.membership.adapter.out.tink;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import vn.chiboso.membership.application.port.out.KeysInUse;
import vn.chiboso.membership.application.port.out.KeysInUse.Purpose;

/**
 * Compares the keysets with what the database was sealed with. A lost or wrong key ends the start with a clear word: a fresh key in
 * its place would leave half of the values unreadable and find nobody any more.
 */
final class KeyCheck {
    private static final byte[] PROBE = "chi bo so".getBytes(StandardCharsets.UTF_8);

    private final KeysInUse inUse;

    KeyCheck(KeysInUse inUse) {
        this.inUse = inUse;
    }

    /** Refuses to make a fresh file where the database needs the lost one. */
    void missing(Purpose purpose, Keyset keyset) {
        var needed = needed(purpose).stream().map(KeysInUse.Key::id).toList();
        if (keyset.isMissing()
                && (!needed.isEmpty()
                        || (purpose == Purpose.SEAL && inUse.sample().isPresent()))) {
            throw KeysLost.file(keyset.place(), needed);
        }
    }

    /** Refuses keysets without a key that something needs; notes the keys that are new. */
    void matching(KeyRing<Aead> seal, KeyRing<PrfSet> index) throws GeneralSecurityException {
        for (var key : needed(Purpose.SEAL)) {
            if (!opens(seal, key.probe())) {
                throw KeysLost.key(seal.keyset().place(), key.id());
            }
        }
        if (needed(Purpose.SEAL).isEmpty()) {
            checkSample(seal);
        }
        for (var key : needed(Purpose.INDEX)) {
            var prf = index.now().getPrfs().get((int) key.id());
            if (prf == null || !Arrays.equals(prf.compute(PROBE, 16), key.probe())) {
                throw KeysLost.key(index.keyset().place(), key.id());
            }
        }
        note(seal, index);
    }

    /** Writes down which keys are used from now on. */
    void note(KeyRing<Aead> seal, KeyRing<PrfSet> index) throws GeneralSecurityException {
        var handle = seal.handle();
        for (var i = 0; i < handle.size(); i++) {
            var entry = handle.getAt(i);
            var alone = KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(entry.getKey())
                            .withFixedId(entry.getId())
                            .makePrimary())
                    .build()
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
            inUse.add(Purpose.SEAL, entry.getId(), alone.encrypt(PROBE, PROBE));
        }
        for (var prf : index.now().getPrfs().entrySet()) {
            inUse.add(Purpose.INDEX, prf.getKey(), prf.getValue().compute(PROBE, 16));
        }
    }

    private void checkSample(KeyRing<Aead> seal) {
        var sample = inUse.sample().map(KeyCheck::keyOf);
        if (sample.isPresent() && !seal.ids().contains(sample.get())) {
            throw KeysLost.key(seal.keyset().place(), sample.get());
        }
    }

    private List<KeysInUse.Key> needed(Purpose purpose) {
        return inUse.all().stream()
                .filter(key -> key.purpose() == purpose && !key.retired())
                .toList();
    }

    /** What is sealed begins with one byte of version and four of the key's id. */
    private static long keyOf(byte[] sealed) {
        return ByteBuffer.wrap(sealed, 1, 4).getInt();
    }

    private static boolean opens(KeyRing<Aead> seal, byte[] probe) {
        try {
            return Arrays.equals(seal.now().decrypt(probe, PROBE), PROBE);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
