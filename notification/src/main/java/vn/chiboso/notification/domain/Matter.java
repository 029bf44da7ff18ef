package vn.chiboso.notification.domain;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.api.Grade;
import vn.chiboso.meetings.api.MeetingKind;

/**
 * What a notice is about, as it was when it went out. Stored as JSON beside its kind: adding a component is a migration.
 * Titles, reasons and results are for the product alone; a letter never carries them (rules 6.4, 9: they are sensitive).
 */
public sealed interface Matter {
    /** A meeting was announced. */
    record MeetingCall(MeetingKind kind, String title, Instant at, String place) implements Matter {
        @Override
        public Optional<Instant> startsAt() {
            return Optional.of(at);
        }
    }

    /** A meeting was called off. */
    record MeetingOff(String title, Instant at, String reason) implements Matter {
        @Override
        public Optional<Instant> startsAt() {
            return Optional.of(at);
        }
    }

    /** Minutes and resolution can be read. */
    record PapersReady(MeetingKind kind, String title, YearMonth month) implements Matter {}

    /** The person has a task until the end of the day. */
    record TaskGiven(String title, LocalDate deadline) implements Matter {}

    /** A score was adopted or set for a month. */
    record Scored(YearMonth month, BigDecimal points, Grade grade) implements Matter {}

    /** A branch has no score yet; the report is written on that day. */
    record ScoreOwed(YearMonth month, LocalDate reportDay) implements Matter {}

    /** The month's report stands. */
    record ReportReady(YearMonth month, int branches, int scored) implements Matter {}

    /** New alerts by rule, found on that day. */
    record AlertsNew(LocalDate day, int count) implements Matter {}

    /** Somebody opened so many sealed values within an hour. */
    record ManyOpenings(String reader, int openings) implements Matter {}

    /** A correction of the list book was asked for or answered on that day. */
    record BookCorrection(LocalDate day) implements Matter {}

    /** Something was done on that day about the commitment of a year. */
    record YearlyCommitment(int year, LocalDate day) implements Matter {}

    /** The branch gave something to study on that day; null when there is no last day for it. */
    record StudyNew(LocalDate day, @Nullable LocalDate due) implements Matter {}

    /** A reorganisation whose day is that one. */
    record ReorganisationDay(LocalDate day) implements Matter {}

    /** A step of a transfer to or from elsewhere holds from that day; null when nothing is due next. */
    record TransferStep(
            String elsewhere,
            boolean temporary,
            LocalDate day,
            @Nullable LocalDate due) implements Matter {}

    /** When the meeting it is about starts; empty for everything else. */
    default Optional<Instant> startsAt() {
        return Optional.empty();
    }

    /** Whether it cannot wait for the morning: a meeting within 24 hours, not yet begun. */
    default boolean isUrgent(Instant now) {
        return startsAt()
                .filter(start -> start.isAfter(now))
                .filter(start -> Duration.between(now, start).compareTo(Duration.ofHours(24)) <= 0)
                .isPresent();
    }
}
