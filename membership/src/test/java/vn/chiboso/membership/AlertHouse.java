package vn.chiboso.membership;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chiboso.membership.api.AbsencesNoted;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.application.port.in.NoteAbsences;

/** A village branch of five with something to be reminded of, on 20 November 2026; asked through the web adapter. */
final class AlertHouse {
    private static final Locale VIETNAMESE = Locale.of("vi");

    final House.Tree tree;
    final Actor secretary;
    final Actor committee;
    final Actor fellow;
    final Actor newcomer;
    final Actor neighbour;
    final Actor officer;
    final Actor inspector;

    private final MockMvcTester web;
    private final NoteAbsences noteAbsences;

    AlertHouse(House house, JdbcClient sql, MockMvcTester web, NoteAbsences noteAbsences) {
        this.web = web;
        this.noteAbsences = noteAbsences;
        tree = house.build();
        sql.sql("update membership.unit_link set valid_from = '2025-07-01'").update();
        committee = house.holder(tree, tree.branch(), "Hoàng Đức Toàn", Position.COMMITTEE_MEMBER, tree.branch());
        fellow = house.signIn(tree, house.member(tree, tree.branch(), "Lê Văn Bình", MemberStatus.OFFICIAL));
        newcomer = house.signIn(tree, house.member(tree, tree.branch(), "Mai Quang Sơn", MemberStatus.PROBATIONARY));
        sql.sql("""
                update membership.member set decision_on = '2025-11-25', ceremony_on = '2025-12-10', official_on = null
                where id = :id
                """).param("id", of(newcomer).value()).update();
        secretary = house.holder(tree, tree.branch(), "Vũ Văn Hùng", Position.SECRETARY, tree.branch());
        neighbour = house.signIn(tree, house.member(tree, tree.other(), "Đỗ Thị Nga", MemberStatus.OFFICIAL));
        officer = house.holder(tree, tree.other(), "Mai Thị Nguyệt", Position.PARTY_BUILDING_OFFICER, tree.commune());
        inspector = house.holder(tree, tree.other(), "Nguyễn Đình Khải", Position.INSPECTOR, tree.commune());
        promised(sql);
    }

    /** Everybody has handed in this year's commitment: that nobody has is told by tests of its own. */
    private void promised(JdbcClient sql) {
        sql.sql("""
                with begun as (
                    insert into membership.commitment (id, member_id, year)
                    select gen_random_uuid(), a.member_id, 2026 from membership.attachment a
                    where a.unit_id in (:branch, :other) and a.kind = 'HOME' returning id)
                insert into membership.commitment_entry (commitment_id, place, step, words, by_account, by_name, at)
                select id, 1, 'SUBMITTED', '\\x00'::bytea, gen_random_uuid(), 'x', now() from begun
                """)
                .param("branch", tree.branch().value())
                .param("other", tree.other().value())
                .update();
    }

    String api() {
        return "/api/v1/units/" + tree.branch() + "/alerts";
    }

    MemberId of(Actor actor) {
        return java.util.Objects.requireNonNull(actor.member());
    }

    /** The meeting of the month's third day; later facts have a later hour. */
    void absent(UUID meeting, int month, int hour, MemberId... members) {
        var day = LocalDate.of(2026, month, 3);
        noteAbsences.note(new AbsencesNoted(
                meeting,
                tree.branch(),
                YearMonth.from(day),
                day,
                List.of(members),
                day.atTime(hour, 0).toInstant(java.time.ZoneOffset.UTC)));
    }

    MvcTestResult get(Actor actor, String path) {
        return web.get()
                .uri(path)
                .locale(VIETNAMESE)
                .requestAttr(WebForTests.ACTOR, actor)
                .exchange();
    }

    MvcTestResult json(Actor actor, String path, String body) {
        return web.post()
                .uri(path)
                .locale(VIETNAMESE)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .requestAttr(WebForTests.ACTOR, actor)
                .exchange();
    }

    MvcTestResult put(Actor actor, String path, String body) {
        return web.put()
                .uri(path)
                .locale(VIETNAMESE)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .requestAttr(WebForTests.ACTOR, actor)
                .exchange();
    }

    MvcTestResult post(Actor actor, String path, String... pairs) {
        var request = web.post().uri(path).locale(VIETNAMESE).requestAttr(WebForTests.ACTOR, actor);
        for (var i = 0; i < pairs.length; i += 2) {
            request = request.param(pairs[i], pairs[i + 1]);
        }
        return request.exchange();
    }
}
