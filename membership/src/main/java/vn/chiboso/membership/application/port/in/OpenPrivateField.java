package vn.chiboso.membership.application.port.in;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.protection.OpeningId;
import vn.chiboso.membership.domain.protection.OpeningReason;
import vn.chiboso.membership.domain.protection.PrivateField;

/**
 * Opens one sealed field of one person for a short while. It is kept who, why and when, and the person can read it (Luật Bảo vệ dữ liệu
 * cá nhân 91/2025/QH15: the right to know).
 */
public interface OpenPrivateField {
    OpeningId open(Actor actor, Command command);

    /**
     * What and why.
     *
     * @param id     chosen by the caller so that a double submit opens once
     * @param reason null when none was chosen, which is refused
     */
    record Command(
            OpeningId id,
            MemberId member,
            PrivateField field,
            @Nullable OpeningReason reason,
            String explanation) {}
}
