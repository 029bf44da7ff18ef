package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chiboso.membership.application.port.in.FollowCalendar;

/** The last day of an open request follows the calendar and the number of days; of an answered one it stays. */
@MembershipSlice
class FollowCalendarTests {
    private static final String SOME_DAY = "2026-11-25";

    @Autowired
    House house;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvcTester web;

    @Autowired
    FollowCalendar follow;

    private String id = "";

    @BeforeEach
    void aRequestWhoseLastDayWasReckonedOtherwise() {
        var people = new DuesHouse(house, sql, web);
        id = people.id().toString();
        people.post(
                people.fellow,
                "/handbook/requests/new",
                "id",
                id,
                "field",
                "ETHNIC_GROUP",
                "right",
                "Mường",
                "reason",
                "khai sinh");
        sql.sql("update membership.correction set due_on = :day::date where id = :id::uuid")
                .param("day", SOME_DAY)
                .param("id", id)
                .update();
    }

    @Test
    void anOpenRequestFollows() {
        follow.follow();
        assertThat(due()).isEqualTo("2027-01-01");
    }

    @Test
    void anAnsweredOneStays() {
        sql.sql("""
                update membership.correction set outcome = 'CORRECTED', note = claim, answered_by = 'Hùng', answered_on = asked_on
                where id = :id::uuid
                """).param("id", id).update();
        follow.follow();
        assertThat(due()).isEqualTo(SOME_DAY);
    }

    private LocalDate due() {
        return sql.sql("select due_on from membership.correction where id = :id::uuid")
                .param("id", id)
                .query(LocalDate.class)
                .single();
    }
}
