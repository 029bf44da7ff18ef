package vn.chiboso.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingFacts;
import vn.chiboso.meetings.api.MeetingFacts.Step;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.api.MeetingSummary;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/** Facts of a regular meeting of Giang Đông on 3 November 2026 at 19:30, as a test wants them. */
public final class Facts {
    public static final UnitId BRANCH = UnitId.of("00000000-0000-0000-0000-000000000b01");
    public static final UnitPath PATH = new UnitPath("vn.38.16543.0001.");
    public static final Instant START = Instant.parse("2026-11-03T12:30:00Z");

    public MeetingId id = MeetingId.of("00000000-0000-0000-0000-00000000e001");
    public UnitId unit = BRANCH;
    public UnitPath path = PATH;
    public MeetingKind kind = MeetingKind.REGULAR;
    public MeetingState state = MeetingState.CONCLUDED;
    public YearMonth month = YearMonth.of(2026, 11);
    public Instant startsAt = START;
    public @Nullable Instant openedAt = START;
    public @Nullable Instant concludedAt = START.plusSeconds(100 * 60);
    public @Nullable LocalDate expectedDay = LocalDate.of(2026, 11, 3);
    public @Nullable LocalDate latestDay = LocalDate.of(2026, 11, 7);
    public @Nullable Integer minutes = 100;
    public int required = 90;
    public MeetingFacts.@Nullable Session session;
    public int onRoll = 36;
    public int expected = 29;
    public int inPerson = 25;
    public int online = 3;
    public int excused = 1;
    public int unexcused;
    public int excusedLater;
    public int speakers = 15;
    public Set<Step> steps = EnumSet.complementOf(EnumSet.of(Step.RESOLUTION_VOTED));
    public @Nullable Boolean committeeMet = true;
    public @Nullable Instant noticeAt = START.minusSeconds(5 * 86400);
    public boolean superiorInvited = true;
    public boolean superiorPresent;
    public @Nullable Instant lastPaperAt = START.minusSeconds(86400);
    public int papers = 2;
    public int due = 5;
    public int done = 5;
    public @Nullable Instant filedAt = START.plusSeconds(86400);
    public @Nullable Instant postedAt;

    public MeetingSummary summary() {
        return new MeetingSummary(
                id, unit, path, kind, state, month, "Sinh hoạt tháng 11", startsAt, openedAt, concludedAt);
    }

    public MeetingFacts get() {
        return new MeetingFacts(
                summary(),
                expectedDay,
                latestDay,
                minutes,
                required,
                onRoll,
                expected,
                inPerson,
                online,
                excused,
                unexcused,
                excusedLater,
                speakers,
                steps,
                List.of("Đánh giá tháng trước"),
                committeeMet,
                noticeAt,
                superiorInvited,
                superiorPresent,
                lastPaperAt,
                papers,
                due,
                done,
                filedAt,
                postedAt,
                session);
    }

    /** Still running, nothing of the end done. */
    public Facts open() {
        state = MeetingState.OPEN;
        concludedAt = null;
        filedAt = null;
        steps = EnumSet.of(Step.OPENED, Step.SECRETARY_APPOINTED, Step.ROLL_CALLED, Step.AGENDA_DISCUSSED);
        return this;
    }
}
