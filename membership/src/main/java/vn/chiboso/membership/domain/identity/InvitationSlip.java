package vn.chiboso.membership.domain.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the inviter gets to see, once. On paper there is a code to type and the same as a square to photograph; by e-mail neither, so
 * that nobody but the addressee reads it.
 *
 * @param unit name of the branch, empty for none
 * @param code null when it goes by e-mail
 * @param link where the code is asked for, without it
 * @param qr   the link with the code; null when it goes by e-mail
 */
public record InvitationSlip(
        InvitationId id,
        String name,
        String unit,
        InvitationWay way,
        @Nullable String code,
        String link,
        @Nullable QrCode qr,
        Instant expiresAt) {
    @Override
    public String toString() {
        return "InvitationSlip[" + id + "]";
    }
}
