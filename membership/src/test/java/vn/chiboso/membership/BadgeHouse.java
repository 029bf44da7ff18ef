package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.application.port.in.DecisionText;
import vn.chiboso.membership.application.port.in.NoteAbsences;
import vn.chiboso.membership.application.port.in.RecordAct;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.path.BadgeWay;

/** The village branch with one who is due at the coming round, one who missed the last and one who waits after a warning. */
final class BadgeHouse {
    final AlertHouse branch;
    final MemberId due;
    final MemberId missed;
    final MemberId waiting;

    private final House house;
    private final JdbcClient sql;
    private final RecordAct recordAct;

    BadgeHouse(House house, JdbcClient sql, MockMvcTester web, NoteAbsences noteAbsences, RecordAct recordAct) {
        this.house = house;
        this.sql = sql;
        this.recordAct = recordAct;
        branch = new AlertHouse(house, sql, web, noteAbsences);
        due = of("Đặng Thị Đủ", "1986-12-01");
        missed = of("Phạm Văn Lỡ", "1986-10-01");
        waiting = of("Hồ Văn Chờ", "1996-12-15");
        record(waiting, ActKind.WARNED, LocalDate.of(2026, 8, 10), null, 1);
    }

    static String read(MvcTestResult result) {
        assertThat(result.getResponse().getStatus()).isIn(200, 422);
        try {
            return HtmlUtils.htmlUnescape(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    MemberId of(String name, String decisionOn) {
        var member = house.member(branch.secretary, branch.tree.branch(), name, MemberStatus.OFFICIAL);
        sql.sql("update membership.member set decision_on = cast(:on as date) where id = :id")
                .param("on", decisionOn)
                .param("id", member.value())
                .update();
        return member;
    }

    static RecordAct.BadgeText badge(String round) {
        return new RecordAct.BadgeText(40, LocalDate.parse(round), BadgeWay.ON_TIME, null);
    }

    void record(MemberId member, ActKind kind, @Nullable LocalDate on, RecordAct.@Nullable BadgeText badge, int seen) {
        var number = kind == ActKind.WARNED ? "03-QĐ/UBKT" : kind == ActKind.ADMITTED ? "90-QĐ/ĐU" : "12-QĐ/TU";
        var decision = new DecisionText(number, "Tỉnh ủy Thanh Hóa", LocalDate.of(2026, 11, 1), null);
        recordAct.record(
                branch.secretary,
                new RecordAct.Command(null, member, kind, on, null, decision, null, seen, null, badge, false));
    }

    static String[] fields(String kind, String seen, String name, String value) {
        return new String[] {
            "id",
            UUID.randomUUID().toString(),
            "kind",
            kind,
            "seen",
            seen,
            "years",
            "40",
            "way",
            "ON_TIME",
            "number",
            "12-QĐ/TU",
            "signedOn",
            "1/11/2026",
            "issuer",
            "Tỉnh ủy Thanh Hóa",
            name,
            value
        };
    }
}
