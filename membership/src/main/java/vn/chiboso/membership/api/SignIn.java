package vn.chiboso.membership.api;

import org.jspecify.annotations.Nullable;

/**
 * A local account, as the login needs it. Never leaves the security adapter.
 *
 * @param passwordHash           with its encoder's prefix
 * @param technicalAdministrator manages accounts and the tree, has no content access
 * @param mustChangePassword     signs in with a one-time secret and must choose a password first
 * @param language               "vi" or "en"
 * @param elder                  elder mode is on
 */
public record SignIn(
        Actor actor,
        String userName,
        String passwordHash,
        boolean enabled,
        boolean technicalAdministrator,
        boolean mustChangePassword,
        @Nullable String language,
        boolean elder) {}
