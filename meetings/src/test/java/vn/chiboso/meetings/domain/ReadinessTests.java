package vn.chiboso.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chiboso.documents.api.FileId;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.domain.Warning.Kind;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MeetingDays.MeetingDay;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

class ReadinessTests {
    private static final Instant START = Instant.parse("2026-12-03T12:30:00Z");
    private static final Instant NOW = START.minus(Duration.ofDays(10));
    private static final UnitId UNIT = new UnitId(UUID.randomUUID());

    @Test
    void aWellPreparedMeetingHasNoWarning() {
        assertThat(warnings(meeting(START, 90, MeetingForm.IN_PERSON, NOW, 80), true, true, NOW))
                .isEmpty();
    }

    @Test
    void aDayAfterTheFirstWeekIsTold() {
        assertThat(warnings(
                        meeting(START.plus(Duration.ofDays(5)), 90, MeetingForm.IN_PERSON, NOW, 80), true, true, NOW))
                .containsExactly(Kind.NOT_IN_FIRST_WEEK);
    }

    @Test
    void aDayThatTheLevelAboveFixedCountsInsteadOfTheFirstWeek() {
        var off = new WorkingDays(List.of(), false);
        var fixed = RegularDay.of(YearMonth.of(2026, 12), rules(), new MeetingDay(8, null), off)
                .orElseThrow();
        var onIt = meeting(START.plus(Duration.ofDays(5)), 90, MeetingForm.IN_PERSON, NOW, 80);
        assertThat(new Readiness(onIt, rules(), List.of(), true, true, fixed, 0).toAnnounce(NOW))
                .isEmpty();
        var after = meeting(START.plus(Duration.ofDays(6)), 90, MeetingForm.IN_PERSON, NOW, 80);
        assertThat(new Readiness(after, rules(), List.of(), true, true, fixed, 0).toAnnounce(NOW))
                .containsExactly(new Warning(Kind.AFTER_FIXED_DAY, List.of("09/12/2026", "08/12/2026")));
    }

    @Test
    void aShortMeetingAndALongAgendaAreTold() {
        assertThat(warnings(meeting(START, 75, MeetingForm.IN_PERSON, NOW, 80), true, true, NOW))
                .containsExactly(Kind.TOO_SHORT, Kind.AGENDA_LONGER);
    }

    @Test
    void twoHalvesOfASessionThatAreShortTogetherAreTold() {
        var regular = meeting(START, 90, MeetingForm.IN_PERSON, NOW, 80);
        assertThat(new Readiness(regular, rules(), roll(0, 30), true, true, null, 29).toAnnounce(NOW))
                .extracting(Warning::kind)
                .containsExactly(Kind.COMBINED_TOO_SHORT);
        assertThat(new Readiness(regular, rules(), roll(0, 30), true, true, null, 30).toAnnounce(NOW))
                .isEmpty();
        var shorter = meeting(START, 75, MeetingForm.IN_PERSON, NOW, 60);
        assertThat(new Readiness(shorter, rules(), roll(0, 30), true, true, null, 45).toAnnounce(NOW))
                .as("long enough together")
                .isEmpty();
    }

    @Test
    void papersAreLateFromTwentyFourHoursBefore() {
        var inTime = START.minus(Duration.ofHours(24));
        assertThat(warnings(meeting(START, 90, MeetingForm.IN_PERSON, inTime, 80), true, true, inTime))
                .isEmpty();
        var late = inTime.plusSeconds(1);
        assertThat(warnings(meeting(START, 90, MeetingForm.IN_PERSON, late, 80), true, true, late))
                .containsExactly(Kind.PAPERS_LATE);
        assertThat(warnings(meeting(START, 90, MeetingForm.IN_PERSON, null, 80), true, true, NOW))
                .containsExactly(Kind.NO_PAPERS);
    }

    @Test
    void anUnpreparedCommitteeAndAMissingSuperiorAreTold() {
        assertThat(warnings(meeting(START, 90, MeetingForm.IN_PERSON, NOW, 80), false, false, NOW))
                .containsExactly(Kind.COMMITTEE_NOT_MET, Kind.NO_SUPERIOR);
    }

    @Test
    void onlineIsForWhenMoreThanHalfAreAway() {
        var meeting = meeting(START, 90, MeetingForm.ONLINE, NOW, 80);

        assertThat(of(meeting, roll(5, 10), true, true).toAnnounce(NOW))
                .extracting(Warning::kind)
                .containsExactly(Kind.ONLINE_NOT_NEEDED);
        assertThat(of(meeting, roll(6, 10), true, true).toAnnounce(NOW)).isEmpty();
    }

    @Test
    void openingEarlyOrUnannouncedChangesAreTold() {
        var meeting = meeting(START, 90, MeetingForm.IN_PERSON, NOW, 80);
        meeting.announce(NOW);
        assertThat(of(meeting, List.of(), true, true).toOpen(START.minusSeconds(3600)))
                .isEmpty();
        assertThat(of(meeting, List.of(), true, true).toOpen(START.minusSeconds(3601)))
                .extracting(Warning::kind)
                .containsExactly(Kind.TOO_EARLY_TO_OPEN);
        meeting.change(meeting.plan().at(START.plusSeconds(60)), NOW);
        assertThat(of(meeting, List.of(), true, true).toOpen(START))
                .extracting(Warning::kind)
                .containsExactly(Kind.CHANGED_SINCE_NOTICE);
    }

    @Test
    void withoutRulesNothingIsDemanded() {
        var bare = new Readiness(
                meeting(START.plus(Duration.ofDays(9)), 30, MeetingForm.ONLINE, null, 20),
                new RulesInForce(Map.of()),
                List.of(),
                true,
                true,
                null,
                30);

        assertThat(bare.toAnnounce(NOW)).isEmpty();
    }

    private static List<Kind> warnings(Meeting meeting, boolean superior, boolean met, Instant now) {
        return of(meeting, List.of(), superior, met).toAnnounce(now).stream()
                .map(Warning::kind)
                .toList();
    }

    private static Readiness of(Meeting meeting, List<MemberView> roll, boolean superior, boolean met) {
        return new Readiness(meeting, rules(), roll, superior, met, null, 0);
    }

    private static Meeting meeting(
            Instant start, int minutes, MeetingForm form, @Nullable Instant paperAt, int agendaMinutes) {
        var occasion = new Occasion(
                new MeetingId(UUID.randomUUID()),
                UNIT,
                new UnitPath("vn."),
                MeetingKind.REGULAR,
                YearMonth.of(2026, 12),
                null);
        var plan = new Plan(
                "Sinh hoạt", start, minutes, "Nhà văn hóa", form, "https://hop.vn", new MemberId(UUID.randomUUID()));
        var meeting = Meeting.plan(occasion, plan, Agenda.empty(), NOW);
        var item = new AgendaItem(UUID.randomUUID(), "Báo cáo", agendaMinutes, null, null, List.of());
        meeting.addItem(item);
        if (paperAt != null) {
            meeting.attach(
                    item.id(),
                    new AttachedPaper(
                            new FileId(UUID.randomUUID()), "a.pdf", paperAt, new AccountId(UUID.randomUUID())));
        }
        return meeting;
    }

    private static List<MemberView> roll(int away, int all) {
        var roll = new ArrayList<MemberView>();
        for (var n = 0; n < all; n++) {
            roll.add(new MemberView(
                    new MemberId(UUID.randomUUID()),
                    UNIT,
                    "Đảng viên " + n,
                    MemberStatus.OFFICIAL,
                    Set.of(),
                    null,
                    n < away,
                    true));
        }
        roll.add(new MemberView(
                new MemberId(UUID.randomUUID()), UNIT, "Miễn", MemberStatus.EXEMPT, Set.of(), null, true, true));
        return roll;
    }

    private static RulesInForce rules() {
        var rules = new EnumMap<RuleKey, RuleValue>(RuleKey.class);
        put(rules, RuleKey.FIRST_WEEK_LAST_DAY, 7);
        put(rules, RuleKey.MINIMUM_MINUTES, 90);
        put(rules, RuleKey.COMBINED_MINUTES, 120);
        put(rules, RuleKey.PAPERS_DAYS_BEFORE, 1);
        put(rules, RuleKey.ONLINE_SHARE, 50);
        put(rules, RuleKey.OPENING_LEAD_MINUTES, 60);
        return new RulesInForce(rules);
    }

    private static void put(Map<RuleKey, RuleValue> rules, RuleKey key, int value) {
        rules.put(key, new RuleValue(key, BigDecimal.valueOf(value), "42-HD/BTCTW", LocalDate.EPOCH, null));
    }
}
