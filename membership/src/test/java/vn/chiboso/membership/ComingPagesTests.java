package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.application.port.in.CreateUnit;
import vn.chiboso.membership.application.port.in.RunComingReorganisations;

/** From the wizard over the list and the unit's page to the record, as officers and secretaries see it. */
@MembershipSlice
class ComingPagesTests {
    @Autowired
    House house;

    @Autowired
    CreateUnit createUnit;

    @Autowired
    RunComingReorganisations job;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvcTester mvc;

    private final UUID id = UUID.randomUUID();
    private House.Tree tree;
    private Actor officer;
    private Actor sibling;
    private Actor secretary;
    private UnitId next;

    @BeforeEach
    void build() {
        tree = house.build();
        next = createUnit.create(
                tree.administrator(),
                new CreateUnit.Command(
                        null, tree.province(), UnitKind.COMMUNE, "Đảng bộ xã Quảng Yên", null, null, null, null));
        sql.sql("update membership.unit_link set valid_from = '2025-07-01'").update();
        secretary = house.holder(tree, tree.branch(), "Đỗ Văn Ước", Position.SECRETARY, tree.branch());
        officer = house.holder(tree, tree.other(), "Mai Quang Sơn", Position.PARTY_BUILDING_OFFICER, tree.commune());
        sibling = house.holder(tree, tree.other(), "Lê Văn Xa", Position.PARTY_BUILDING_OFFICER, next);
    }

    @Test
    void aRenamingOfTheFirstOfDecemberIsKeptShownCalledOffAndToldToTheSecretary() throws Exception {
        prepare("01/12/2026");
        assertThat(get(officer, "/console/units/coming"))
                .hasStatusOk()
                .bodyText()
                .contains("01/12/2026", "7-QĐ/ĐU", "Đổi tên", "Chờ đến ngày", "Mai Quang Sơn");
        assertThat(get(officer, "/console/units/" + tree.branch()))
                .bodyText()
                .contains(
                        "Sắp tới: Đổi tên, quyết định số 7-QĐ/ĐU, từ ngày 01/12/2026.", "/console/units/coming/" + id);
        assertThat(get(officer, "/console/units/" + tree.branch() + "?day=05/12/2026"))
                .bodyText()
                .doesNotContain("Chi bộ thôn Giang Bắc</h1>");
        assertThat(get(secretary, "/branch/coming?unit=" + tree.branch()))
                .hasStatusOk()
                .bodyText()
                .contains("Đổi tên, từ ngày 01/12/2026", "7-QĐ/ĐU", "Đảng bộ xã Quảng Bình");
        assertThat(get(secretary, "/branch/coming")).hasStatusOk().bodyText().contains("7-QĐ/ĐU");
        assertThat(get(tree.administrator(), "/branch/coming")).hasStatus(404);
        assertThat(get(sibling, "/branch/coming?unit=" + tree.branch())).hasStatus(404);
        var fellow = house.signIn(tree, house.member(officer, tree.branch(), "Lê Thị Bạn", MemberStatus.OFFICIAL));
        assertThat(get(fellow, "/branch/coming?unit=" + tree.branch())).hasStatus(403);
        assertThat(get(sibling, "/console/units/coming/" + id)).hasStatus(404);
        assertThat(post(officer, "/console/units/coming/" + id + "/cancel", "reason", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Lý do hủy có 1 đến 500 ký tự.");
        assertThat(post(officer, "/console/units/coming/" + id + "/cancel", "reason", "Thu hồi"))
                .hasStatus3xxRedirection();
        assertThat(get(officer, "/console/units/coming/" + id))
                .bodyText()
                .contains("Mai Quang Sơn đã hủy", "Lý do: Thu hồi")
                .doesNotContain("Hủy việc sắp xếp này");
        assertThat(get(officer, "/console/units/coming")).bodyText().contains("Không có việc sắp xếp nào sắp tới");
    }

    @Test
    void whatCouldNotBeDoneSaysWhyAndIsTriedAgain() throws Exception {
        prepare("01/12/2026");
        sql.sql("update membership.unit set name = 'Chi bộ thôn Hai' where id = :unit")
                .param("unit", tree.branch().value())
                .update();
        sql.sql("update membership.coming_reorganisation set effective_on = '2026-11-20'")
                .update();
        job.run();
        assertThat(get(officer, "/console/units/" + tree.branch())).bodyText().contains("Không chạy được: Đổi tên");
        var page = get(officer, "/console/units/coming/" + id);
        assertThat(page)
                .bodyText()
                .contains("Không chạy được: Tên của tổ chức không còn là Chi bộ thôn Giang Đông như khi ghi.")
                .contains("Nếu thực hiện lúc này", "Chi bộ thôn Hai đổi tên thành Chi bộ thôn Giang Bắc");
        assertThat(post(officer, "/console/units/coming/" + id + "/run", "seen", hidden(page, "seen")))
                .hasRedirectedUrl("/console/units/reorganisations/" + id);
        assertThat(get(officer, "/console/units/reorganisations/" + id))
                .bodyText()
                .contains("Đã ghi trước", "Hoàn lại việc sắp xếp này");
    }

    @Test
    void aDayTooFarAheadKeepsWhatWasTyped() {
        assertThat(post(officer, "/console/units/" + tree.branch() + "/reorganise/RENAME", form("01/12/2062")))
                .hasStatus(422)
                .bodyText()
                .contains("Ngày có hiệu lực không sau ngày 20/11/2027", "n Giang Bắc\"", "7-QĐ/ĐU");
    }

    private void prepare(String day) throws Exception {
        var page = post(officer, "/console/units/" + tree.branch() + "/reorganise/RENAME", form(day));
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("Ghi, chờ đến ngày có hiệu lực", "chưa đến", "/reorganise/RENAME/prepare");
        var sent = java.util.Arrays.copyOf(form(day), form(day).length + 2);
        sent[sent.length - 2] = "seen";
        sent[sent.length - 1] = hidden(page, "seen");
        assertThat(post(officer, "/console/units/" + tree.branch() + "/reorganise/RENAME/prepare", sent))
                .hasRedirectedUrl("/console/units/coming/" + id);
    }

    private String[] form(String day) {
        return new String[] {
            "id",
            id.toString(),
            "newUnit",
            UUID.randomUUID().toString(),
            "name",
            "Chi bộ thôn Giang Bắc",
            "number",
            "7-QĐ/ĐU",
            "decidedOn",
            "20/11/2026",
            "effectiveOn",
            day
        };
    }

    private static String hidden(MvcTestResult page, String name) throws Exception {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"")
                .matcher(page.getResponse().getContentAsString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private MvcTestResult get(Actor actor, String address) {
        return mvc.get()
                .uri(address)
                .locale(Locale.of("vi"))
                .requestAttr(WebForTests.ACTOR, actor)
                .exchange();
    }

    private MvcTestResult post(Actor actor, String address, String... fields) {
        var request = mvc.post().uri(address).locale(Locale.of("vi")).requestAttr(WebForTests.ACTOR, actor);
        for (var n = 0; n < fields.length; n += 2) {
            request = request.param(fields[n], fields[n + 1]);
        }
        return request.exchange();
    }
}
