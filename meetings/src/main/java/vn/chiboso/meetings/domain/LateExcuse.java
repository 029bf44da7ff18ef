package vn.chiboso.meetings.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;

/**
 * What was said of one absence after the meeting was concluded. Never changed; the next one about the same person counts.
 *
 * @param turn       from 1 on, by person
 * @param accepted   the reason was accepted (chấp nhận lý do); false takes that back
 * @param reason     of the absence, or why it is taken back
 * @param acceptedBy the person or body that accepted it; null when taken back
 * @param acceptedOn Asia/Ho_Chi_Minh; null when taken back
 * @param by         who entered it
 */
public record LateExcuse(
        MemberId member,
        int turn,
        boolean accepted,
        String reason,
        @Nullable String acceptedBy,
        @Nullable LocalDate acceptedOn,
        String by,
        Instant at) {}
