package vn.chiboso.notification.domain;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;

/**
 * A person and how they can be reached today.
 *
 * @param fullName   null when the person is no longer known
 * @param email      null when none is known
 * @param phone      null when none is known; digits only
 * @param smartphone whether a notice in the product is likely to be seen
 * @param language   "vi" or "en"
 */
public record Recipient(
        MemberId member,
        @Nullable String fullName,
        @Nullable String email,
        @Nullable String phone,
        boolean hasAccount,
        boolean smartphone,
        String language) {
    /** Somebody nothing is known of. */
    public static Recipient unknown(MemberId member) {
        return new Recipient(member, null, null, null, false, false, "vi");
    }

    /** Whether a notice in the product will be seen. */
    public boolean isReachedInProduct() {
        return hasAccount && smartphone;
    }
}
