package vn.chiboso.membership.domain;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;

/**
 * An account as the console lists it; no secret in it.
 *
 * @param member null for a technical administrator
 * @param unit   name of the person's branch today, null when on no roll
 * @param secondFactor whether a telephone is set up
 */
public record AccountView(
        AccountId id,
        String userName,
        String name,
        @Nullable MemberId member,
        @Nullable String unit,
        boolean enabled,
        boolean technicalAdministrator,
        boolean mustChangePassword,
        boolean secondFactor) {}
