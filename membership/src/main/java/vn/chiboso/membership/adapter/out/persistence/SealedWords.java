package vn.chiboso.membership.adapter.out.persistence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.application.port.out.Sealing;

/** Texts of a handbook, sealed together; bound to their row, so that none opens in another's place. */
@Component
class SealedWords {
    private final Sealing sealing;

    SealedWords(Sealing sealing) {
        this.sealing = sealing;
    }

    byte[] seal(String row, String... texts) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            for (var text : texts) {
                var encoded = text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(encoded.length);
                out.write(encoded);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sealing.seal(bytes.toByteArray(), "handbook/" + row);
    }

    List<String> open(byte[] sealed, String row) {
        var texts = new ArrayList<String>();
        var in = new DataInputStream(new ByteArrayInputStream(sealing.open(sealed, "handbook/" + row)));
        try {
            while (in.available() > 0) {
                texts.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
