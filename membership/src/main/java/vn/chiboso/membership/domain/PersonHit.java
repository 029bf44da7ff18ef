package vn.chiboso.membership.domain;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;

/**
 * A person found by name; nothing but what tells namesakes apart.
 *
 * @param branch name of the branch today, null when on no roll
 */
public record PersonHit(MemberId id, String name, @Nullable String branch) {}
