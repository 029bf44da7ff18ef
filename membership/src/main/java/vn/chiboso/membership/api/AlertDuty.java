package vn.chiboso.membership.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Alerts of a branch or requests of its members in one line, or an alert that is about the reader.
 *
 * @param subject name of the branch, or the day that the reader should know
 * @param count   how many alerts or requests, or years of party age of a badge
 * @param due     the nearest day, null for none
 * @param link    where to look, a path of this product
 */
public record AlertDuty(
        Kind kind, String subject, int count, @Nullable Instant due, String link) {
    /** Chooses the sentence. */
    public enum Kind {
        /** For the committee. */
        BRANCH_ALERTS,
        /** For who leads: members ask that the list book be corrected. */
        HANDBOOK_REQUESTS,
        /** For the committee: commitments or self-reviews of a year that wait for it. */
        COMMITMENTS_WAIT,
        /** For who keeps the roll: transfers to the branch wait to be received. */
        TRANSFERS_COMING,
        /** For who keeps the roll: transfers that the other side gave back. */
        TRANSFERS_GIVEN_BACK,
        /** To the member: probation ends. */
        OWN_PROBATION,
        /** To the member: a badge at the coming round. */
        OWN_BADGE,
        /** To the member: the introduction paper is to be presented. */
        OWN_INTRODUCTION,
        /** To the member: the committee gave the commitment of a year back. */
        OWN_COMMITMENT,
        /** To the member: what the branch gave to study and they have not confirmed. */
        OWN_STUDY,
        /** To the member: an exemption for a time, a suspension or a stay abroad ends; the count says which, from 1. */
        OWN_LIMIT,
        /** To the member: the commitment of a year is to be handed in. */
        OWN_PROMISE,
        /** To the member: the commitment of a year is to be reviewed by themselves. */
        OWN_SELF_REVIEW
    }
}
