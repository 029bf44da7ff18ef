package vn.chiboso.membership.domain.picking;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.MemberStatus;

/** By what people are picked; null leaves it open. All that is said holds together. */
public record Picked(
        @Nullable MemberStatus status,
        @Nullable BranchType branchType,
        @Nullable AgeBand age,
        @Nullable PartyAgeBand partyAge,
        @Nullable PostGroup posts) {
    public static final Picked ANY = new Picked(null, null, null, null, null);

    public boolean isAny() {
        return equals(ANY);
    }

    /** Asks for what only a list book tells. */
    public boolean asksListBook() {
        return age != null || partyAge != null;
    }
}
