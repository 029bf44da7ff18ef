package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.application.port.in.GivePosition;
import vn.chiboso.membership.domain.PositionId;

/** A post ends on the day and by the decision that are written, and a slip is mended the same day. */
@MembershipSlice
class PositionEndTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    House house;

    @Autowired
    GivePosition givePosition;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient sql;

    private House.Tree tree;
    private Actor secretary;
    private MemberId binh;

    @BeforeEach
    void built() {
        tree = house.build();
        binh = house.member(tree, tree.branch(), "Lê Văn Bình", MemberStatus.OFFICIAL);
        secretary = house.holder(tree, tree.branch(), "Vũ Văn Hùng", Position.SECRETARY, tree.branch());
    }

    @Test
    void aPostEndsOnTheDayAndByTheDecisionThatAreWritten() {
        var post = given(LocalDate.of(2026, 1, 1));
        assertThat(read(get(page(post)))).contains("19/11/2026", "Lê Văn Bình").doesNotContain("Giao nhầm, rút lại");
        assertThat(post(page(post), "lastDay", "31/10/2026", "basis", " QĐ 30-QĐ/ĐU "))
                .hasRedirectedUrl("/branch/members/" + binh);
        assertThat(days()).isEqualTo("2026-01-01 2026-11-01");
        assertThat(noted()).isEqualTo("2026-10-31 QĐ 30-QĐ/ĐU");
    }

    @Test
    void whatWasGivenTodayByMistakeIsTakenBackTodayAndStaysOnRecord() {
        var post = given(TODAY);
        assertThat(read(get(page(post)))).contains("Giao nhầm, rút lại");
        var bare = post(page(post), "mistake", "true", "lastDay", "19/11/2026");
        assertThat(bare).hasStatus(422);
        assertThat(read(bare)).contains("Cần ghi lý do");
        assertThat(post(page(post), "mistake", "true", "basis", "nhầm người"))
                .hasRedirectedUrl("/branch/members/" + binh);
        assertThat(days()).isEmpty();
        assertThat(noted()).isEqualTo("- nhầm người");
    }

    @Test
    void whatHasLastedIsNotTakenBack() {
        var post = given(TODAY.minusDays(1));
        var late = post(page(post), "mistake", "true", "basis", "nhầm người");
        assertThat(late).hasStatus(422);
        assertThat(read(late)).contains("không rút lại được", "nhầm người");
        assertThat(days()).isEqualTo("2026-11-19 -");
    }

    @Test
    void aDayBeforeTheFirstIsRefusedInTheFormWithWhatWasTyped() {
        var post = given(TODAY);
        for (var path : new String[] {page(post), "/console/positions/" + post + "/end"}) {
            var refused = post(
                    path.startsWith("/console") ? tree.administrator() : secretary,
                    path,
                    "lastDay",
                    "19/11/2026",
                    "basis",
                    "QĐ 30");
            assertThat(refused).hasStatus(422);
            assertThat(read(refused)).contains("Ngày cuối không trước ngày", "19/11/2026", "QĐ 30");
        }
        assertThat(post(page(post), "lastDay", "")).hasStatus(422);
        assertThat(post(page(post), "lastDay", "31/02/2026")).hasStatus(422);
    }

    @Test
    void theConsoleEndsAPostAndOnlyThoseWhoMayGiveItAreAsked() {
        var post = given(LocalDate.of(2026, 1, 1));
        var path = "/console/positions/" + post + "/end";
        assertThat(read(get(tree.administrator(), path))).contains("Thôi giữ chức vụ");
        assertThat(post(tree.administrator(), path, "lastDay", "20/11/2026"))
                .hasRedirectedUrl("/console/units/" + tree.branch());
        assertThat(days()).isEqualTo("2026-01-01 2026-11-21");
        var fellow = house.signIn(tree, binh);
        assertThat(get(fellow, path)).hasStatus(403);
        assertThat(get(fellow, page(post))).hasStatus(403);
    }

    @Test
    void restTakesTheDecisionAndTakesBackWithoutADay() {
        var post = given(TODAY);
        assertThat(web.post()
                        .uri("/api/v1/positions/" + post + "/end")
                        .contentType("application/json")
                        .content("{\"basis\": \"nhầm\"}")
                        .requestAttr(WebForTests.ACTOR, secretary))
                .hasStatus(204);
        assertThat(noted()).isEqualTo("- nhầm");
    }

    private PositionId given(LocalDate from) {
        return givePosition
                .give(
                        tree.administrator(),
                        new GivePosition.Command(
                                null, tree.branch(), binh, Position.COMMITTEE_MEMBER, from, null, "QĐ 12"))
                .id();
    }

    private String page(PositionId post) {
        return "/branch/members/" + binh + "/positions/" + post + "/end";
    }

    private String days() {
        return sql.sql("select valid_from || ' ' || coalesce(valid_to::text, '-') from membership.position"
                        + " where member_id = :member")
                .param("member", binh.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    private String noted() {
        return sql.sql("select coalesce(last_day::text, '-') || ' ' || basis from membership.position_ending"
                        + " where member_id = :member and given_basis = 'QĐ 12'")
                .param("member", binh.value())
                .query(String.class)
                .single();
    }

    private MvcTestResult get(String path) {
        return get(secretary, path);
    }

    private MvcTestResult get(Actor actor, String path) {
        return web.get()
                .uri(path)
                .locale(Locale.of("vi"))
                .requestAttr(WebForTests.ACTOR, actor)
                .exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        return post(secretary, path, fields);
    }

    private MvcTestResult post(Actor actor, String path, String... fields) {
        var request = web.post().uri(path).locale(Locale.of("vi")).requestAttr(WebForTests.ACTOR, actor);
        for (var i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static String read(MvcTestResult result) {
        try {
            return HtmlUtils.htmlUnescape(
                    Objects.requireNonNull(result.getResponse()).getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
