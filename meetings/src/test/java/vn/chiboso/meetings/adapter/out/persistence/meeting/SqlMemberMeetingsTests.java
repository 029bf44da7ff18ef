package vn.chiboso.meetings.adapter.out.persistence.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chiboso.meetings.MeetingsSlice;
import vn.chiboso.meetings.PeopleForTests;
import vn.chiboso.membership.api.MemberDiary;
import vn.chiboso.membership.api.MemberDiary.Presence;
import vn.chiboso.membership.api.MemberId;

/** What stands in a member's handbook about meetings. */
@MeetingsSlice
class SqlMemberMeetingsTests {
    private static final Instant FROM = Instant.parse("2025-11-20T00:00:00Z");

    @Autowired
    MemberDiary diary;

    @Autowired
    JdbcClient sql;

    private MemberId member = new MemberId(UUID.randomUUID());

    @BeforeEach
    void somebodyElse() {
        member = new MemberId(UUID.randomUUID());
    }

    @Test
    void presenceIsAsTheRollCallHasIt() {
        seat(meeting("RECORDED", 1), "EXPECTED", "IN_PERSON");
        seat(meeting("CONCLUDED", 2), "EXPECTED", "ONLINE");
        seat(meeting("RECORDED", 3), "EXPECTED", "ABSENT_WITH_REASON");
        seat(meeting("RECORDED", 4), "EXPECTED", "ABSENT_WITHOUT_REASON");
        seat(meeting("RECORDED", 5), "INFORMED", "ABSENT_WITHOUT_REASON");
        seat(meeting("RECORDED", 6), "INFORMED", "IN_PERSON");
        seat(meeting("OPEN", 7), "EXPECTED", "UNKNOWN");
        assertThat(diary.meetings(member, FROM))
                .extracting(MemberDiary.Called::presence)
                .containsExactly(
                        Presence.CALLED,
                        Presence.IN_PERSON,
                        Presence.NOT_EXPECTED,
                        Presence.ABSENT,
                        Presence.EXCUSED,
                        Presence.ONLINE,
                        Presence.IN_PERSON);
    }

    @Test
    void onlyTheLatestCallCountsAndOnlyUntilTheRollIsMade() {
        call(meeting("ANNOUNCED", 1), 1);
        call(meeting("CANCELLED", 2), 1);
        call(meeting("RECORDED", 3), 1); // called, and not on the roll when it opened
        var old = meeting("ANNOUNCED", 4);
        sql.sql("update meetings.meeting set round = 2 where id = :id")
                .param("id", old)
                .update();
        call(old, 1);
        assertThat(diary.meetings(member, FROM))
                .extracting(MemberDiary.Called::presence)
                .containsExactly(Presence.CALLED);
        assertThat(diary.meetings(new MemberId(UUID.randomUUID()), FROM)).isEmpty();
    }

    @Test
    void aYearOfTheDiaryEndsWithIt() {
        seat(meeting("RECORDED", 1), "EXPECTED", "IN_PERSON");
        seat(meeting("RECORDED", 4), "EXPECTED", "IN_PERSON");
        var all = diary.meetings(member, FROM);
        assertThat(all).hasSize(2);
        assertThat(diary.meetings(member, FROM, all.getFirst().startsAt())).containsExactly(all.getLast());
    }

    @Test
    void tasksToBeDoneComeFirst() {
        var resolution = UUID.randomUUID();
        sql.sql("""
            insert into meetings.resolution (id, meeting_id, unit_id, unit_path, meeting_day, title, last_month, praise, limits,
                next_month, state, version, written_by)
            values (:id, :meeting, :unit, 'zy.', date '2026-10-03', 'Nghị quyết', '', '', '', '', 'ADOPTED', 0, 'Hoa')
            """)
                .param("id", resolution)
                .param("meeting", meeting("RECORDED", 1))
                .param("unit", PeopleForTests.BRANCH.value())
                .update();
        task(resolution, "Đã xong", "DONE", LocalDate.of(2026, 10, 9), member);
        task(resolution, "Đang làm", "GIVEN", null, member);
        task(resolution, "Còn dự kiến", "PLANNED", null, member);
        var helped = task(resolution, "Giúp", "GIVEN", null, PeopleForTests.DEPUTY);
        sql.sql("insert into meetings.task_co_worker (task_id, member_id, full_name, position) values (:t, :m, 'A', 1)")
                .param("t", helped)
                .param("m", member.value())
                .update();
        assertThat(diary.tasks(member))
                .extracting(MemberDiary.Given::title)
                .containsExactlyInAnyOrder("Đang làm", "Giúp", "Đã xong")
                .last()
                .isEqualTo("Đã xong");
        assertThat(diary.tasks(member).getFirst().link()).startsWith("/resolutions/" + resolution + "/tasks/");
    }

    private UUID task(
            UUID resolution,
            String title,
            String state,
            @org.jspecify.annotations.Nullable LocalDate doneOn,
            MemberId owner) {
        var id = UUID.randomUUID();
        sql.sql("""
            insert into meetings.task (id, resolution_id, unit_id, unit_path, position, title, owner_id, owner_name, deadline,
                state, done_on, version)
            values (:id, :resolution, :unit, 'zy.', 1, :title, :owner, 'A', date '2026-10-20', :state, :done, 0)
            """)
                .param("id", id)
                .param("resolution", resolution)
                .param("unit", PeopleForTests.BRANCH.value())
                .param("title", title)
                .param("owner", owner.value())
                .param("state", state)
                .param("done", doneOn)
                .update();
        return id;
    }

    private UUID meeting(String state, int day) {
        var id = UUID.randomUUID();
        sql.sql("""
            insert into meetings.meeting (id, unit_id, unit_path, kind, month, title, starts_at, minutes, place, form, state,
                round, changed_since_notice, cancel_reason, version)
            values (:id, :unit, 'zy.', 'EXTRAORDINARY', date '2026-10-01', 'Họp', :at, 90, 'Nhà văn hóa', 'IN_PERSON', :state,
                1, false, case when :state = 'CANCELLED' then 'Bão' end, 0)
            """)
                .param("id", id)
                .param("unit", PeopleForTests.BRANCH.value())
                .param("at", OffsetDateTime.of(2026, 10, day, 12, 0, 0, 0, ZoneOffset.UTC))
                .param("state", state)
                .update();
        return id;
    }

    private void seat(UUID meeting, String role, String presence) {
        sql.sql("""
            insert into meetings.seat (meeting_id, member_id, position, full_name, status, official, role, presence)
            values (:meeting, :member, 1, 'A', 'OFFICIAL', true, :role, :presence)
            """)
                .param("meeting", meeting)
                .param("member", member.value())
                .param("role", role)
                .param("presence", presence)
                .update();
    }

    private void call(UUID meeting, int round) {
        sql.sql("""
            insert into meetings.announcement (meeting_id, round, at, by_account, starts_at, place)
            values (:meeting, :round, now(), gen_random_uuid(), now(), 'Nhà văn hóa')
            """).param("meeting", meeting).param("round", round).update();
        sql.sql("""
            insert into meetings.announcement_person (meeting_id, round, member_id, full_name, status, role)
            values (:meeting, :round, :member, 'A', 'OFFICIAL', 'EXPECTED')
            """)
                .param("meeting", meeting)
                .param("round", round)
                .param("member", member.value())
                .update();
    }
}
