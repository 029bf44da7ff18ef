package vn.chiboso.membership.domain.protection;

import org.jspecify.annotations.Nullable;

/**
 * What is kept sealed of a person beside the list book; null means not said. Both print masked, so that neither lands in a log.
 */
public record Particulars(
        @Nullable CitizenId citizenId, @Nullable Residence residence) {
    /** Nothing is kept. */
    public static final Particulars NONE = new Particulars(null, null);
}
