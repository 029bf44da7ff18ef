package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import testing.ModuleTestConfiguration;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.SignIns;
import vn.chiboso.membership.domain.identity.Telephone;
import vn.chiboso.membership.domain.identity.TotpSecret;

/** Invitations, second factor and confirmations as people do them. */
@MembershipSlice
class IdentityPagesTests {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private House house;

    @Autowired
    private SignIns signIns;

    private House.Tree tree;
    private MemberId hung;

    @BeforeEach
    void built() {
        tree = house.build();
        hung = house.member(tree, tree.branch(), "Vũ Văn Hùng", MemberStatus.OFFICIAL);
    }

    @Test
    void aPrintedSlipBecomesAnAccount() throws Exception {
        assertThat(shown(get(tree.administrator(), "/console/accounts/new?name=hung")))
                .contains("Mời bằng phiếu");
        var slip =
                shown(post(tree.administrator(), "/console/invitations", "member", hung.toString(), "paper", "true"));
        assertThat(slip).contains("Vũ Văn Hùng", "<svg", "/invitation", "Mã chỉ hiện một lần");
        var code = slip.replaceAll("(?s).*<code>([a-z0-9]{4}(-[a-z0-9]{4}){3})</code>.*", "$1");

        assertThat(shown(get(null, "/invitation?code=" + code))).contains(code);
        var step = shown(post(null, "/invitation", "code", code));
        assertThat(step).contains("Chào đồng chí Vũ Văn Hùng", "hung.vv", "Chi bộ thôn Giang Đông");
        var differs = post(
                null,
                "/invitation/account",
                "code",
                code,
                "userName",
                "hung.vv",
                "password",
                "lúa chín vàng",
                "again",
                "x");
        assertThat(differs).hasStatus(422);
        assertThat(read(differs)).contains("không giống nhau", code).doesNotContain("lúa chín");
        var taken = account(code, "quantri");
        assertThat(taken).hasStatus(422);
        assertThat(read(taken)).contains("đã có người dùng", "value=\"quantri\"");
        assertThat(account(code, "hung.vv")).hasRedirectedUrl("/login");
        assertThat(signIns.byName("hung.vv")).isPresent();

        var used = account(code, "hung.vv2");
        assertThat(used).hasStatus(422);
        assertThat(read(used)).contains("Mã này không dùng được", "Nhập lại mã");
        assertThat(shown(get(tree.administrator(), "/console/invitations"))).contains("Đã lập tài khoản");
    }

    @Test
    void wrongCodesAreAnsweredAlikeAndKept() throws Exception {
        for (var code : new String[] {"", "aaaa-bbbb", "aaaa-bbbb-cccc-dddd", "\0", "x".repeat(5000)}) {
            var wrong = post(null, "/invitation", "code", code);
            assertThat(wrong).as(code).hasStatus(422);
            assertThat(read(wrong)).contains("Mã này không dùng được");
        }
        assertThat(read(post(null, "/invitation", "code", "aaaa-bbbb"))).contains("value=\"aaaa-bbbb\"");
    }

    @Test
    void anInvitationIsSentAgainAndTakenBack() throws Exception {
        post(tree.administrator(), "/console/units/" + tree.branch() + "/invitations");
        var list = shown(get(tree.administrator(), "/console/invitations?text=hung"));
        assertThat(list).contains("Chờ lập tài khoản", "Phiếu in", "Thu hồi");
        var id = list.replaceAll("(?s).*invitations/([0-9a-f-]{36})/renewal.*", "$1");
        assertThat(shown(post(tree.administrator(), "/console/invitations/" + id + "/renewal")))
                .contains("<svg");
        assertThat(post(tree.administrator(), "/console/invitations/" + id + "/revocation"))
                .hasStatus3xxRedirection();
        assertThat(shown(get(tree.administrator(), "/console/invitations"))).contains("Đã thu hồi");
        var fellow = house.signIn(tree, hung);
        assertThat(get(fellow, "/console/invitations")).hasStatus(404);
        assertThat(post(fellow, "/console/invitations/" + id + "/renewal")).hasStatus(404);
        assertThat(get(tree.administrator(), "/console/invitations?before=x")).hasStatus(404);
    }

    @Test
    void whoHasAnAccountIsNotOfferedAnother() throws Exception {
        var other = house.member(tree, tree.branch(), "Lê Văn Hùng", MemberStatus.OFFICIAL);
        var userName = signIns.byAccount(house.signIn(tree, hung).account())
                .orElseThrow()
                .userName();
        var page = shown(get(tree.administrator(), "/console/accounts/new?name=hung"));
        assertThat(page).contains("Đã có tài khoản", userName, other.toString()).doesNotContain(hung.toString());
        assertThat(page.split("Mời bằng phiếu")).hasSize(2);
    }

    @Test
    void aSecondFactorIsSetUpAndItsCodesPrinted() throws Exception {
        var actor = house.signIn(tree, hung);
        assertThat(shown(get(actor, "/account/security"))).contains("Bật xác thực hai bước");
        var page = shown(get(actor, "/account/second-factor"));
        assertThat(page).contains("<svg", "Mã sáu số");
        var wrong = post(actor, "/account/second-factor", "code", "123");
        assertThat(wrong).hasStatus(422);
        assertThat(read(wrong)).contains("Mã không đúng", "value=\"123\"", "<svg");
        var key = page.replaceAll("(?s).*<code>([A-Z2-7]{4}( [A-Z2-7]{4}){7})</code>.*", "$1");
        var code = Telephone.code(new TotpSecret(key.replace(" ", "")), ModuleTestConfiguration.NOW);
        var codes = shown(post(actor, "/account/second-factor", "code", code));
        assertThat(codes.split("<code>")).hasSize(11);
        assertThat(shown(get(actor, "/account/security"))).contains("Đang bật", "Còn 10 mã dự phòng");
        assertThat(shown(post(actor, "/account/second-factor/recovery-codes"))).contains("<code>");
        assertThat(shown(get(tree.administrator(), "/console/accounts?text=hung")))
                .contains("Gỡ xác thực hai bước");
        var account = actor.account().toString();
        assertThat(post(tree.administrator(), "/console/accounts/" + account + "/second-factor-reset"))
                .hasRedirectedUrl("/console/accounts");
        assertThat(shown(get(actor, "/account/security"))).contains("Có người khác đã thay đổi", "Quản trị hệ thống");
        assertThat(post(actor, "/account/security/seen")).hasStatus3xxRedirection();
        assertThat(read(get(actor, "/account/security"))).doesNotContain("Có người khác đã thay đổi");
    }

    @Test
    void anOfficersPositionIsProposedOnOnePageAndConfirmedOnAnother() throws Exception {
        var second = house.secondPerson();
        var unit = "/console/units/" + tree.commune();
        assertThat(shown(get(tree.administrator(), unit + "/positions/new?name=hung")))
                .contains("người khác có thẩm quyền");
        var id = "01996f1c-8a52-7000-8000-2f1d0c9e7a31";
        assertThat(post(
                        tree.administrator(),
                        unit + "/positions/new",
                        "id",
                        id,
                        "member",
                        hung.toString(),
                        "position",
                        "INSPECTOR",
                        "from",
                        "2026-11-20",
                        "lastDay",
                        "2027-11-20"))
                .hasRedirectedUrl(unit);
        assertThat(shown(get(tree.administrator(), "/console/rights")))
                .contains("Cán bộ Ủy ban kiểm tra: Vũ Văn Hùng", "20/11/2027", "Rút đề nghị")
                .doesNotContain("/confirmation");
        assertThat(shown(get(second, "/console/rights"))).contains("/console/rights/" + id + "/confirmation");
        var mute = post(second, "/console/rights/" + id + "/rejection", "reason", "x");
        assertThat(mute).hasStatus(422);
        assertThat(read(mute)).contains("Cần nêu lý do");
        assertThat(post(tree.administrator(), "/console/rights/" + id + "/confirmation"))
                .hasStatus(409);
        var fellow = house.signIn(tree, hung);
        assertThat(get(fellow, "/console/rights")).hasStatus(404);
        assertThat(post(fellow, "/console/rights/" + id + "/confirmation")).hasStatus(404);
        assertThat(post(second, "/console/rights/" + id + "/confirmation")).hasRedirectedUrl("/console/rights");
        assertThat(shown(get(second, "/console/rights"))).contains("Đã xác nhận");
        assertThat(shown(get(second, unit))).contains("Cán bộ Ủy ban kiểm tra");
    }

    @Test
    void aFurtherAdministratorIsInvitedByAnAdministratorOnly() throws Exception {
        var form = "/console/accounts/administrators/new";
        assertThat(shown(get(tree.administrator(), form))).contains("Thêm quản trị hệ thống");
        var nameless = post(tree.administrator(), form, "displayName", " ");
        assertThat(nameless).hasStatus(422);
        assertThat(shown(post(tree.administrator(), form, "displayName", "Trần Kỹ")))
                .contains("Trần Kỹ", "<svg");
        assertThat(post(house.signIn(tree, hung), form, "displayName", "Ai Đó")).hasStatus(404);
    }

    private MvcTestResult account(String code, String userName) {
        var password = "lúa chín vàng đồng";
        return post(
                null,
                "/invitation/account",
                "code",
                code,
                "userName",
                userName,
                "password",
                password,
                "again",
                password);
    }

    private static String shown(MvcTestResult page) throws UnsupportedEncodingException {
        assertThat(page).hasStatusOk();
        return read(page);
    }

    private static String read(MvcTestResult page) throws UnsupportedEncodingException {
        var text = HtmlUtils.htmlUnescape(page.getResponse().getContentAsString());
        assertThat(text).doesNotContain("??membership");
        return text;
    }

    private MvcTestResult get(@Nullable Actor actor, String path) {
        return web.get()
                .uri(path)
                .locale(Locale.of("vi"))
                .requestAttr(WebForTests.ACTOR, actor == null ? "" : actor)
                .exchange();
    }

    private MvcTestResult post(@Nullable Actor actor, String path, String... fields) {
        var request =
                web.post().uri(path).locale(Locale.of("vi")).requestAttr(WebForTests.ACTOR, actor == null ? "" : actor);
        for (var i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
