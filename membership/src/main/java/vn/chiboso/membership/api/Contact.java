package vn.chiboso.membership.api;

import org.jspecify.annotations.Nullable;

/**
 * How a person can be reached. For delivering notices only; never shown in lists of other modules.
 *
 * @param email      null when none is known
 * @param phone      null when none is known; digits only
 * @param hasAccount whether a notice in the product can reach the person
 * @param language   "vi" or "en"
 */
public record Contact(
        MemberId member,
        String fullName,
        @Nullable String email,
        @Nullable String phone,
        boolean hasAccount,
        String language) {}
