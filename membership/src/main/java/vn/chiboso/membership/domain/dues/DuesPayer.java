package vn.chiboso.membership.domain.dues;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.path.PartyTime;

/**
 * Somebody who pays dues to a branch for a month.
 *
 * @param partyTime   from which party age counts; null when the admission decision is not known
 * @param declaration in force for the month; null when there is none
 */
public record DuesPayer(
        MemberId member,
        String name,
        @Nullable PartyTime partyTime,
        @Nullable DuesDeclaration declaration) {}
