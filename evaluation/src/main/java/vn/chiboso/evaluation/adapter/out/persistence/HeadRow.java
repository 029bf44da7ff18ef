package vn.chiboso.evaluation.adapter.out.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import vn.chiboso.meetings.api.MeetingKind;

/** Columns of what a scorecard is about. */
@Embeddable
record HeadRow(
        UUID meetingId,
        UUID unitId,
        @Column(updatable = false) String unitPath,
        @Convert(converter = MonthConverter.class) YearMonth month,
        @Enumerated(EnumType.STRING) MeetingKind meetingKind,
        LocalDate meetingDay,
        UUID criteriaSetId) {}
