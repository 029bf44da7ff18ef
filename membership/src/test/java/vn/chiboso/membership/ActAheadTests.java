package vn.chiboso.membership;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.application.port.in.OpenTransfer;
import vn.chiboso.membership.application.port.in.SeeMember;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.transfer.TransferKind;
import vn.chiboso.membership.domain.transfer.TransferReason;
import vn.chiboso.membership.events.PathEnded;

/** What ends a membership is looked at before it is recorded, and a form tells all its mistakes at once. */
@MembershipSlice
class ActAheadTests {
    @Autowired
    House house;

    @Autowired
    OpenTransfer openTransfer;

    @Autowired
    SeeMember seeMember;

    @Autowired
    MockMvcTester web;

    private House.Tree tree;
    private Actor leader;
    private Actor secretary;
    private Actor fellow;
    private String acts;

    @BeforeEach
    void built() {
        tree = house.build();
        fellow = house.signIn(tree, house.member(tree, tree.branch(), "Lê Thị Bạn", MemberStatus.OFFICIAL));
        leader = house.holder(tree, tree.branch(), "Trần Văn Tổ", Position.GROUP_LEADER, tree.branch());
        secretary = house.holder(tree, tree.branch(), "Vũ Văn Hùng", Position.SECRETARY, tree.branch());
        acts = "/branch/members/" + leader.member() + "/acts/new";
    }

    @Test
    void anEndIsShownWithWhatItClosesAndRecordedOnlyWhenConfirmed(PublishedEvents events) {
        openTransfer.open(
                secretary,
                new OpenTransfer.Command(
                        null,
                        requireNonNull(leader.member()),
                        TransferKind.OFFICIAL,
                        tree.other(),
                        null,
                        TransferReason.WORK,
                        LocalDate.of(2026, 11, 2),
                        null));
        assertThat(read(get(acts + "?kind=EXPELLED")))
                .contains("Xem trước khi ghi")
                .doesNotContain("Ghi vào quá trình");
        var ahead = post(secretary, expelled());
        assertThat(ahead).hasStatusOk();
        assertThat(read(ahead))
                .contains(
                        "Sẽ xảy ra:",
                        "Chưa ghi gì",
                        "Thôi giữ chức vụ Tổ trưởng",
                        "Tài khoản đăng nhập bị khóa",
                        "Dừng việc chuyển sinh hoạt đảng đến Chi bộ cơ quan Đảng ủy xã",
                        "77-QĐ/ĐU ngày 10/11/2026",
                        "name=\"looked\"");
        assertThat(recorded()).containsExactly(ActKind.ENTERED);
        assertThat(events.ofType(PathEnded.class)).isEmpty();
        assertThat(read(post(secretary, expelled("back", "true"))))
                .contains("value=\"77-QĐ/ĐU\"", "value=\"10/11/2026\"");

        assertThat(post(secretary, expelled("looked", "true"))).hasRedirectedUrl("/branch/members/" + leader.member());
        assertThat(recorded()).containsExactly(ActKind.ENTERED, ActKind.EXPELLED);
    }

    @Test
    void whatCannotBeRecordedIsRefusedBeforeItIsShown() {
        assertThat(post(fellow, expelled())).hasStatus(403);
        var wrong = post(secretary, expelled("on", "1/12/2026"));
        assertThat(wrong).hasStatus(422);
        assertThat(read(wrong)).doesNotContain("Sẽ xảy ra:");
    }

    @Test
    void whatEndsNothingIsRecordedAtOnce() {
        assertThat(post(secretary, fields("WENT_ABROAD", "on", "10/11/2026"))).hasStatus3xxRedirection();
    }

    @Test
    void leavingOnOnesOwnWishNeedsItsDecisionAndDeathNone() {
        var left = post(secretary, fields("LEFT", "on", "10/11/2026"));
        assertThat(left).hasStatus(422);
        assertThat(read(left)).contains("cần số và ngày quyết định");
        assertThat(post(secretary, fields("DECEASED", "on", "10/11/2026"))).hasStatusOk();
    }

    @Test
    void aFormWithNothingFilledTellsEveryFieldThatIsMissing() {
        for (var kind : List.of("EXPELLED", "EXEMPTED", "SUSPENDED")) {
            var empty = post(secretary, fields(kind));
            assertThat(empty).hasStatus(422);
            assertThat(mistakes(empty)).as(kind).hasSize(4).doesNotHaveDuplicates();
        }
        var half = post(secretary, fields("EXPELLED", "issuer", "Đảng ủy xã", "note", "Theo bản án"));
        assertThat(mistakes(half)).hasSize(3);
        assertThat(read(half)).contains("value=\"Đảng ủy xã\"", "Theo bản án");
        assertThat(mistakes(post(secretary, fields("TEMPORARILY_EXEMPTED", "on", "1/11/2026"))))
                .hasSize(4);
    }

    @Test
    void aRequestWithNothingFilledTellsAllThreeFields() {
        var empty = web.post()
                .uri("/handbook/requests/new")
                .locale(Locale.of("vi"))
                .requestAttr(WebForTests.ACTOR, fellow)
                .exchange();
        assertThat(empty).hasStatus(422);
        assertThat(mistakes(empty)).hasSize(3);
    }

    private List<ActKind> recorded() {
        return seeMember.see(secretary, requireNonNull(leader.member())).path().acts().stream()
                .map(act -> act.kind())
                .toList();
    }

    private static String[] expelled(String... more) {
        var known = new String[] {
            "on", "10/11/2026", "number", "77-QĐ/ĐU", "signedOn", "10/11/2026", "issuer", "Đảng ủy xã Quảng Bình"
        };
        if (more.length > 0 && more[0].equals("on")) {
            known[1] = more[1];
            return fields("EXPELLED", known);
        }
        var all = Stream.concat(Arrays.stream(known), Arrays.stream(more));
        return fields("EXPELLED", all.toArray(String[]::new));
    }

    private static String[] fields(String kind, String... pairs) {
        var base = Stream.of("id", UUID.randomUUID().toString(), "kind", kind, "seen", "1");
        return Stream.concat(base, Arrays.stream(pairs)).toArray(String[]::new);
    }

    private MvcTestResult get(String path) {
        return web.get()
                .uri(path)
                .locale(Locale.of("vi"))
                .requestAttr(WebForTests.ACTOR, secretary)
                .exchange();
    }

    private MvcTestResult post(Actor actor, String... pairs) {
        var request = web.post().uri(acts).locale(Locale.of("vi")).requestAttr(WebForTests.ACTOR, actor);
        for (var i = 0; i < pairs.length; i += 2) {
            request = request.param(pairs[i], pairs[i + 1]);
        }
        return request.exchange();
    }

    /** What the summary on top says, one each. */
    private static List<String> mistakes(MvcTestResult page) {
        var summary =
                Pattern.compile("class=\"errors\">(.*?)</div>", Pattern.DOTALL).matcher(read(page));
        assertThat(summary.find()).isTrue();
        return Pattern.compile("<p>(.*?)</p>")
                .matcher(summary.group(1))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String read(MvcTestResult page) {
        try {
            var text = HtmlUtils.htmlUnescape(page.getResponse().getContentAsString());
            assertThat(text).doesNotContain("??membership");
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
