package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;
import vn.chiboso.membership.application.port.in.NoteAbsences;
import vn.chiboso.membership.application.port.in.NoteAlerts;
import vn.chiboso.membership.application.port.in.SeeAlerts;
import vn.chiboso.membership.domain.alert.Alert;
import vn.chiboso.membership.domain.alert.AlertKind;

/** Posts and terms of office that end, from the rows to the page and the daily round. */
@MembershipSlice
class AlertOfficesTests {
    @Autowired
    House house;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvcTester web;

    @Autowired
    NoteAbsences noteAbsences;

    @Autowired
    NoteAlerts noteAlerts;

    @Autowired
    SeeAlerts seeAlerts;

    private AlertHouse alerts;

    @BeforeEach
    void built() {
        alerts = new AlertHouse(house, sql, web, noteAbsences);
    }

    @Test
    void aSecretaryWhosePostEndsIsToldOfUntilSomebodyFollows() throws Exception {
        endsWithNovember("SECRETARY");
        var told = of(AlertKind.POST_ENDING);
        assertThat(told).extracting(Alert::name).containsExactly("Vũ Văn Hùng");
        assertThat(page())
                .contains("Vũ Văn Hùng giữ chức vụ bí thư đến hết ngày 30/11/2026", "Hạn 30/11/2026", "294-QĐ/TW §23");
        noteAlerts.note(null);
        assertThat(sql.sql("select count(*) from membership.alert where kind = 'POST_ENDING' and gone_on is null")
                        .query(Integer.class)
                        .single())
                .isOne();
        follows("SECRETARY", alerts.of(alerts.fellow).value());
        assertThat(of(AlertKind.POST_ENDING)).isEmpty();
    }

    @Test
    void aCommitteeMemberIsNotFollowedByAnotherButByTheSamePersonAgain() {
        endsWithNovember("COMMITTEE_MEMBER");
        follows("COMMITTEE_MEMBER", alerts.of(alerts.fellow).value());
        assertThat(of(AlertKind.POST_ENDING)).hasSize(1);
        follows("COMMITTEE_MEMBER", alerts.of(alerts.committee).value());
        assertThat(of(AlertKind.POST_ENDING)).isEmpty();
    }

    @Test
    void aCommitteeMemberWhoComesToLeadItStaysInIt() {
        endsWithNovember("COMMITTEE_MEMBER");
        follows("DEPUTY_SECRETARY", alerts.of(alerts.committee).value());
        assertThat(of(AlertKind.POST_ENDING)).isEmpty();
    }

    @Test
    void aTermThatEndedIsToldOfUntilTheNextIsEntered() throws Exception {
        assertThat(of(AlertKind.TERM_ENDING)).as("terms by the rule alone").isEmpty();
        term("2022-06-01", "2026-05-31");
        assertThat(of(AlertKind.TERM_ENDING)).hasSize(1);
        assertThat(page()).contains("đã hết ngày 31/05/2026, chưa ghi nhiệm kỳ mới");
        noteAlerts.note(null);
        assertThat(sql.sql("select count(*) from membership.alert where kind = 'TERM_ENDING' and gone_on is null")
                        .query(Integer.class)
                        .single())
                .isOne();
        term("2026-06-01", "2031-05-31");
        assertThat(of(AlertKind.TERM_ENDING)).isEmpty();
    }

    private void endsWithNovember(String position) {
        sql.sql("""
                update membership.position set valid_to = '2026-12-01' where unit_id = :unit and position = :position
                """)
                .param("unit", alerts.tree.branch().value())
                .param("position", position)
                .update();
    }

    private void follows(String position, UUID member) {
        sql.sql("""
                insert into membership.position (id, member_id, unit_id, position, valid_from)
                values (gen_random_uuid(), :member, :unit, :position, '2026-12-01')
                """)
                .param("member", member)
                .param("unit", alerts.tree.branch().value())
                .param("position", position)
                .update();
    }

    private void term(String from, String to) {
        sql.sql("insert into membership.term (unit_id, from_day, to_day) values (:unit, :from::date, :to::date)")
                .param("unit", alerts.tree.branch().value())
                .param("from", from)
                .param("to", to)
                .update();
    }

    private List<Alert> of(AlertKind kind) {
        return seeAlerts.see(alerts.secretary, alerts.tree.branch()).alerts().stream()
                .filter(each -> each.kind() == kind)
                .toList();
    }

    private String page() throws Exception {
        return HtmlUtils.htmlUnescape(
                alerts.get(alerts.secretary, "/branch/alerts").getResponse().getContentAsString());
    }
}
