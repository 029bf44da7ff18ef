package vn.chiboso.meetings.adapter.out.persistence.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import testing.ModuleTestConfiguration;
import vn.chiboso.meetings.MeetingsSlice;
import vn.chiboso.meetings.PeopleForTests;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.application.port.out.AgendaTemplates;
import vn.chiboso.meetings.application.port.out.BranchCalendar;
import vn.chiboso.meetings.application.port.out.MeetingRules;
import vn.chiboso.meetings.application.port.out.Meetings;
import vn.chiboso.meetings.domain.Agenda;
import vn.chiboso.meetings.domain.Meeting;
import vn.chiboso.meetings.domain.MeetingForm;
import vn.chiboso.meetings.domain.Occasion;
import vn.chiboso.meetings.domain.Plan;
import vn.chiboso.meetings.domain.RegularDay;
import vn.chiboso.meetings.domain.RuleKey;
import vn.chiboso.membership.api.BranchType;

/** Rules, calendar and templates as the migrations seed them. */
@MeetingsSlice
@Transactional
class SqlRulesTests {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);

    @Autowired
    MeetingRules rules;

    @Autowired
    BranchCalendar calendar;

    @Autowired
    AgendaTemplates templates;

    @Autowired
    Meetings meetings;

    @Autowired
    JdbcClient sql;

    @Test
    void aLocalRuleGoesBeforeTheOneOfTheCountryAndOnlyBelowItsUnit() {
        sql.sql("""
                insert into meetings.rule_value (key, unit_path, value, legal_basis, valid_from)
                values ('MINIMUM_MINUTES', :path, 120, 'Quy định của đảng ủy xã', '2026-01-01')
                """).param("path", PeopleForTests.BRANCH_PATH.value()).update();

        assertThat(rules.inForce(PeopleForTests.BRANCH_PATH, DAY).number(RuleKey.MINIMUM_MINUTES))
                .hasValue(120);
        assertThat(rules.inForce(PeopleForTests.NEIGHBOUR_PATH, DAY).number(RuleKey.MINIMUM_MINUTES))
                .hasValue(90);
        assertThat(rules.inForce(PeopleForTests.BRANCH_PATH, LocalDate.of(2025, 12, 31))
                        .number(RuleKey.MINIMUM_MINUTES))
                .hasValue(90);
    }

    @Test
    void everyTypeOfBranchHasAPreparedAgendaForEveryKind() {
        for (var type : BranchType.values()) {
            for (var kind : MeetingKind.values()) {
                var template = templates.find(type, kind, DAY).orElseThrow();
                assertThat(template.lines()).as(type + " " + kind).hasSizeGreaterThanOrEqualTo(4);
                assertThat(template.titleFor(YearMonth.of(2026, 12))).endsWith("tháng 12/2026");
            }
            var regular = templates.find(type, MeetingKind.REGULAR, DAY).orElseThrow();
            assertThat(regular.minutes()).isEqualTo(90);
        }
        assertThat(templates
                        .find(BranchType.STUDENT, MeetingKind.REGULAR, DAY)
                        .orElseThrow()
                        .lines()
                        .get(3)
                        .title())
                .contains("Học tập");
    }

    @Test
    void holidaysAndRestDaysMoveTheProposal() {
        assertThat(proposed(2027, 5, BranchType.RESIDENTIAL)).isEqualTo("2027-05-04");
        assertThat(proposed(2026, 10, BranchType.RESIDENTIAL)).isEqualTo("2026-10-03");
        assertThat(proposed(2026, 10, BranchType.ADMINISTRATIVE)).isEqualTo("2026-10-05");
        assertThat(proposed(2026, 5, BranchType.RESIDENTIAL)).isEqualTo("2026-05-04");
        assertThat(proposed(2027, 9, BranchType.RESIDENTIAL)).isEqualTo("2027-09-04");
    }

    @Test
    void theUsualHourIsThatOfTheLastMeeting() {
        assertThat(calendar.usualStart(PeopleForTests.BRANCH, BranchType.RESIDENTIAL, MeetingKind.REGULAR))
                .isEqualTo(LocalTime.of(19, 30));
        var occasion = new Occasion(
                new MeetingId(UUID.randomUUID()),
                PeopleForTests.BRANCH,
                PeopleForTests.BRANCH_PATH,
                MeetingKind.REGULAR,
                YearMonth.of(2026, 12),
                null);
        var plan = new Plan(
                "Sinh hoạt",
                Instant.parse("2026-12-03T13:00:00Z"),
                90,
                "Nhà văn hóa",
                MeetingForm.IN_PERSON,
                null,
                null);
        meetings.add(Meeting.plan(occasion, plan, Agenda.empty(), ModuleTestConfiguration.NOW));

        assertThat(calendar.usualStart(PeopleForTests.BRANCH, BranchType.RESIDENTIAL, MeetingKind.REGULAR))
                .isEqualTo(LocalTime.of(20, 0));
        assertThat(calendar.usualStart(PeopleForTests.NEIGHBOUR, BranchType.ADMINISTRATIVE, MeetingKind.REGULAR))
                .isEqualTo(LocalTime.of(14, 0));
    }

    private String proposed(int year, int month, BranchType type) {
        var of = YearMonth.of(year, month);
        return RegularDay.of(
                        of,
                        rules.inForce(PeopleForTests.BRANCH_PATH, of.atEndOfMonth()),
                        null,
                        calendar.around(of, type))
                .map(due -> due.day().toString())
                .orElse("null");
    }
}
