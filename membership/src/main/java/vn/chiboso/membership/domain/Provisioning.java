package vn.chiboso.membership.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.AccountId;

/**
 * An account as the identity provider is to have it: the whole wish, not a step, so that telling it twice changes nothing.
 *
 * @param externalId its subject there; null when none is known
 * @param active     may sign in: enabled, and on some roll today if it is a person's
 * @param secondFactor is asked to set up a second factor there, unless there is one
 * @param handover   a password that the provider does not have yet
 * @param revision   of the wish
 * @param tries      that failed so far
 */
public record Provisioning(
        AccountId account,
        @Nullable String externalId,
        String userName,
        String name,
        @Nullable String email,
        boolean active,
        boolean secondFactor,
        @Nullable Handover handover,
        long revision,
        int tries) {
    private static final Duration FIRST = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int DOUBLINGS = 6;

    /** Without asking for a second factor. */
    public Provisioning(
            AccountId account,
            @Nullable String externalId,
            String userName,
            String name,
            @Nullable String email,
            boolean active,
            @Nullable Handover handover,
            long revision,
            int tries) {
        this(account, externalId, userName, name, email, active, false, handover, revision, tries);
    }

    public Provisioning withSecondFactor() {
        return new Provisioning(account, externalId, userName, name, email, active, true, handover, revision, tries);
    }

    /** As it is there when the address is somebody else's; the next comparison finds that it differs and tries again. */
    public Provisioning withoutEmail() {
        return new Provisioning(
                account, externalId, userName, name, null, active, secondFactor, handover, revision, tries);
    }

    /** When to try again after another failure: a quarter of a minute, doubled each time, a quarter of an hour at most. */
    public Instant nextTry(Instant now) {
        var pause = FIRST.multipliedBy(1L << Math.min(tries, DOUBLINGS));
        return now.plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
    }

    /**
     * A password on its way.
     *
     * @param stays chosen by its owner; otherwise it has to be changed at the first sign-in
     */
    public record Handover(String secret, boolean stays) {
        @Override
        public String toString() {
            return "Handover[stays=" + stays + "]";
        }
    }
}
