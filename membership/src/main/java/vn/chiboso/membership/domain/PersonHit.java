package vn.chiboso.membership.domain;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;

/**
 * A person found by name; nothing but what tells namesakes apart.
 *
 * @param branch   name of the branch today, null when on no roll
 * @param userName of the account; null when there is none, or it was not asked for
 */
public record PersonHit(
        MemberId id,
        String name,
        @Nullable String branch,
        @Nullable String userName) {
    public PersonHit(MemberId id, String name, @Nullable String branch) {
        this(id, name, branch, null);
    }
}
