package vn.chiboso.membership.events;

import java.time.Instant;
import java.util.UUID;
import vn.chiboso.membership.api.AccountId;

/**
 * Somebody else did something to an account that its owner should know.
 *
 * @param event identifies what was done
 * @param what  {@code password-reset}, {@code second-factor-reset}, {@code disabled} or {@code enabled}
 */
public record AccountTouched(UUID event, AccountId account, String what, String byName, Instant at) {}
