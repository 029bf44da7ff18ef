package vn.chiboso.membership;

import java.util.Locale;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;

/** A village branch whose commune states region III, with people who pay dues; asked through the web adapter. */
final class DuesHouse {
    static final String MONTH = "2026-11";

    private static final Locale VIETNAMESE = Locale.of("vi");

    final House.Tree tree;
    final Actor secretary;
    final Actor deputy;
    final Actor fellow;
    final Actor neighbour;
    final Actor officer;
    final MemberId student;

    private final MockMvcTester web;
    private long next = 1;

    DuesHouse(House house, JdbcClient sql, MockMvcTester web) {
        this.web = web;
        tree = house.build();
        sql.sql("update membership.unit set region = 3 where id = :id")
                .param("id", tree.commune().value())
                .update();
        deputy = house.holder(tree, tree.branch(), "Hoàng Đức Toàn", Position.COMMITTEE_MEMBER, tree.branch());
        fellow = house.signIn(tree, house.member(tree, tree.branch(), "Lê Văn Bình", MemberStatus.OFFICIAL));
        student = house.member(tree, tree.branch(), "Mai Quang Sơn", MemberStatus.PROBATIONARY);
        // last: who leads a branch is the one who adds to its roll from then on
        secretary = house.holder(tree, tree.branch(), "Vũ Văn Hùng", Position.SECRETARY, tree.branch());
        neighbour = house.signIn(tree, house.member(tree, tree.other(), "Đỗ Thị Nga", MemberStatus.OFFICIAL));
        officer = house.holder(tree, tree.other(), "Mai Thị Nguyệt", Position.PARTY_BUILDING_OFFICER, tree.commune());
    }

    UUID id() {
        return new UUID(77, next++);
    }

    String sheet() {
        return "/api/v1/units/" + tree.branch() + "/dues/" + MONTH;
    }

    String page() {
        return "/branch/dues/" + MONTH;
    }

    MemberId of(Actor actor) {
        return java.util.Objects.requireNonNull(actor.member());
    }

    /** Declares for the member; the base empty for none. */
    MvcTestResult declare(Actor by, MemberId member, String group, String base) {
        return json(by, "/api/v1/members/" + member + "/dues/declarations", """
                {"id":"%s","from":"2026-08","group":"%s"%s}
                """.formatted(
                        id(), group, base.isEmpty() ? "" : ",\"base\":" + base));
    }

    /** Everybody has said what they are, and the sheet is open. */
    DuesHouse opened() {
        declare(secretary, of(secretary), "INSURED", "8500000");
        declare(deputy, of(deputy), "PENSIONER", "5000000");
        declare(fellow, of(fellow), "UNINSURED", "");
        declare(secretary, student, "STUDENT", "");
        json(secretary, sheet() + "/opening", "");
        return this;
    }

    MvcTestResult pay(Actor by, UUID id, MemberId member, long amount, long version) {
        return json(by, sheet() + "/payments", """
                {"id":"%s","member":"%s","amount":%d,"way":"CASH","version":%d}
                """.formatted(id, member, amount, version));
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

    MvcTestResult post(Actor actor, String path, String... pairs) {
        var request = web.post().uri(path).locale(VIETNAMESE).requestAttr(WebForTests.ACTOR, actor);
        for (var i = 0; i < pairs.length; i += 2) {
            request = request.param(pairs[i], pairs[i + 1]);
        }
        return request.exchange();
    }
}
