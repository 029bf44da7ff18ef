package vn.chiboso.membership.adapter.out.persistence;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.out.Sealing;
import vn.chiboso.membership.domain.protection.PrivateField;

/** Texts sealed for their person and field: moved to another person, or to another column, none of them opens. */
@Component
class SealedValues {
    private final Sealing sealing;

    SealedValues(Sealing sealing) {
        this.sealing = sealing;
    }

    byte[] seal(MemberId member, PrivateField field, String text) {
        return sealing.seal(text.getBytes(StandardCharsets.UTF_8), context(member, field));
    }

    String open(MemberId member, PrivateField field, byte[] sealed) {
        return new String(sealing.open(sealed, context(member, field)), StandardCharsets.UTF_8);
    }

    /** Telephone numbers came first and are bound to the person alone. */
    private static String context(MemberId member, PrivateField field) {
        return field == PrivateField.PHONE ? member.toString() : field + ":" + member;
    }
}
