package vn.chiboso.membership.domain.picking;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.UnitId;

/**
 * Somebody found: no more than tells namesakes apart.
 *
 * @param birthYear null for a reader to whom list books are closed
 * @param status    null when none is known
 */
public record FoundMember(
        MemberId id,
        String name,
        @Nullable Integer birthYear,
        UnitId branch,
        String branchName,
        @Nullable MemberStatus status) {
    public FoundMember withoutBirth() {
        return new FoundMember(id, name, null, branch, branchName, status);
    }
}
