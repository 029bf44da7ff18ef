package vn.chiboso.membership.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts in a use case: the signed-in account and the person it belongs to.
 *
 * @param account the sign-in
 * @param member  null for a technical administrator, who has no content access
 * @param name    as shown on pages and in the audit
 */
public record Actor(AccountId account, @Nullable MemberId member, String name) {
    private static final AccountId CLOCKWORK = new AccountId(new UUID(0, 0));

    /** The product itself: jobs and listeners. Never a person, never signed in. */
    public static Actor system() {
        return new Actor(CLOCKWORK, null, "Chi Bộ Số");
    }

    /** Whether the product itself acts. */
    public boolean isSystem() {
        return account.equals(CLOCKWORK);
    }

    /** Whether this actor is that person. */
    public boolean is(MemberId other) {
        return other.equals(member);
    }
}
