package vn.chiboso.membership.adapter.out.tink;

import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.SealedForms;
import vn.chiboso.membership.application.port.out.Sealing;

/** Forms sealed with the keys of the columns; the context keeps a form from passing for a column and the other way round. */
@Component
class TinkSealedForms implements SealedForms {
    private static final String FORM = "form/";

    private final Sealing sealing;

    TinkSealedForms(Sealing sealing) {
        this.sealing = sealing;
    }

    @Override
    public String seal(byte[] content, String context) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealing.seal(content, FORM + context));
    }

    @Override
    public Optional<byte[]> open(String sealed, String context) {
        try {
            return Optional.of(sealing.open(Base64.getUrlDecoder().decode(sealed), FORM + context));
        } catch (IllegalArgumentException | IllegalStateException notOurs) {
            return Optional.empty();
        }
    }
}
