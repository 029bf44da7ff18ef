package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.application.port.in.SeeTransferArea;
import vn.chiboso.membership.domain.transfer.TransferWatch;

/** Transfers of an area as its officers follow them. */
@MembershipSlice
class TransferAreaTests {
    @Autowired
    House house;

    @Autowired
    SeeTransferArea seeArea;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvcTester web;

    private House.Tree tree;
    private MemberId member;
    private Actor secretary;
    private Actor officer;
    private Actor provincial;

    @BeforeEach
    void built() {
        tree = house.build();
        member = house.member(tree, tree.branch(), "Lê Văn Bình", MemberStatus.OFFICIAL);
        secretary = house.holder(tree, tree.branch(), "Vũ Văn Hùng", Position.SECRETARY, tree.branch());
        officer = house.holder(tree, tree.other(), "Mai Thị Nguyệt", Position.PARTY_BUILDING_OFFICER, tree.commune());
        provincial = house.holder(tree, tree.other(), "Hoàng Thị Tỉnh", Position.ORGANISATION_OFFICER, tree.province());
        // thirty working days before 20 November 2026 without a holiday is 9 October
        transfer("Một", "OPENED", "2026-10-01", null, null);
        transfer("Hai", "OPENED", "2026-10-12", null, null);
        transfer("Ba", "SENT", "2026-08-10", "2026-08-15", null);
        transfer("Bốn", "RECEIVED", "2026-05-01", "2026-05-05", "2026-11-19");
        transfer("Năm", "OPENED", "2026-11-10", null, null);
        transfer("Sáu", "RECEIVED", "2026-05-01", "2026-05-05", null);
    }

    @Test
    void whatIsOverdueDueSoonAndUnpresentedIsCountedByCommune() {
        var view = see(officer, TransferWatch.OVERDUE, "");
        assertThat(view.totals())
                .isEqualTo(Map.of(TransferWatch.OVERDUE, 3, TransferWatch.SOON, 1, TransferWatch.UNPRESENTED, 1));
        assertThat(view.lines()).hasSize(3).allSatisfy(line -> {
            assertThat(line.late()).isPositive();
            assertThat(line.opens()).isTrue();
            assertThat(line.watched().homeName()).isEqualTo("Chi bộ thôn Giang Đông");
        });
        assertThat(view.communes()).singleElement().satisfies(commune -> {
            assertThat(commune.name()).isEqualTo("Đảng bộ xã Quảng Bình");
            assertThat(commune.of(TransferWatch.OVERDUE)).isEqualTo(3);
        });
        assertThat(see(provincial, TransferWatch.SOON, "").lines())
                .singleElement()
                .satisfies(line -> assertThat(line.due()).isEqualTo("2026-11-23"));
        assertThat(see(provincial, TransferWatch.UNPRESENTED, "").lines()).hasSize(1);
    }

    @Test
    void aPageGoesOnAfterTheLastLine() {
        var all = see(officer, TransferWatch.OVERDUE, "").lines();
        var first = all.getFirst().watched();
        var rest = see(
                officer,
                TransferWatch.OVERDUE,
                first.path() + "/" + first.transfer().id());
        assertThat(rest.lines()).hasSize(2).doesNotContain(all.getFirst());
        assertThat(rest.next()).isEmpty();
    }

    @Test
    void whoInspectsFollowsThemAndOpensNone() {
        var inspector = house.holder(tree, tree.other(), "Cao Văn Kiểm", Position.INSPECTOR, tree.commune());
        assertThat(see(inspector, TransferWatch.OVERDUE, "").lines()).hasSize(3).noneMatch(SeeTransferArea.Line::opens);
    }

    @Test
    void anOfficerOfTwoPlacesOneAboveTheOtherCountsNothingTwice() {
        house.give(
                tree,
                java.util.Objects.requireNonNull(provincial.member()),
                Position.PARTY_BUILDING_OFFICER,
                tree.commune());
        var view = see(provincial, TransferWatch.OVERDUE, "");
        assertThat(view.totals()).containsEntry(TransferWatch.OVERDUE, 3);
        assertThat(view.lines()).hasSize(3);
    }

    @Test
    void daysLateAreCountedFromTheDayAfterTheLastOne() {
        assertThat(see(officer, TransferWatch.OVERDUE, "").lines())
                .filteredOn(line -> LocalDate.of(2026, 11, 12).equals(line.due()))
                .singleElement()
                .satisfies(line -> assertThat(line.late()).isEqualTo(8));
        assertThat(see(officer, TransferWatch.SOON, "").lines())
                .extracting(SeeTransferArea.Line::late)
                .containsOnly(0L);
    }

    @Test
    void aPageThatIsJustFullIsTheLast() {
        for (var n = 0; n < 47; n++) {
            transfer("Thứ " + (char) ('A' + n % 26) + (char) ('a' + n / 26), "OPENED", "2026-10-01", null, null);
        }
        assertThat(see(officer, TransferWatch.OVERDUE, "")).satisfies(view -> {
            assertThat(view.lines()).hasSize(50);
            assertThat(view.next()).isEmpty();
        });
        transfer("Năm mươi mốt", "OPENED", "2026-10-01", null, null);
        var first = see(officer, TransferWatch.OVERDUE, "");
        assertThat(first.lines()).hasSize(50);
        assertThat(see(officer, TransferWatch.OVERDUE, first.next()).lines()).hasSize(1);
    }

    @Test
    void aMergedBranchIsToldUnderTheOneThatStands() {
        sql.sql("""
                update membership.unit_link set valid_to = '2026-11-01' where unit_id = :gone
                """).param("gone", tree.branch().value()).update();
        sql.sql("""
                insert into membership.unit_succession (unit_id, successor_id, since, path)
                select :gone, :stands, '2026-11-01', path from membership.unit_link where unit_id = :gone
                """)
                .param("gone", tree.branch().value())
                .param("stands", tree.other().value())
                .update();
        assertThat(see(officer, TransferWatch.OVERDUE, "").lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.watched().homeName()).isEqualTo("Chi bộ cơ quan Đảng ủy xã"));
    }

    @Test
    void thePageNamesNobodyAndIsForOfficers() {
        var page = read(officer, "/console/transfers");
        assertThat(page)
                .contains("Chuyển sinh hoạt cần theo dõi", "Quá hạn (3)", "Chi bộ thôn Giang Đông", "Theo xã, phường")
                .doesNotContain("Đồng chí Một", "Đồng chí Ba");
        assertThat(read(officer, "/console/transfers?watch=UNPRESENTED")).contains("Quá hạn chưa nộp giấy (1)");
        assertThat(read(officer, "/api/v1/transfers")).contains("\"OVERDUE\":3", "\"daysLate\"");
        assertThatThrownBy(() -> see(secretary, TransferWatch.OVERDUE, ""))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    private SeeTransferArea.View see(Actor actor, TransferWatch watch, String after) {
        return seeArea.see(actor, new SeeTransferArea.Query(watch, after));
    }

    private String read(Actor actor, String path) {
        var result = web.get()
                .uri(path)
                .locale(java.util.Locale.of("vi"))
                .requestAttr(WebForTests.ACTOR, actor)
                .exchange();
        assertThat(result).hasStatusOk();
        try {
            return org.springframework.web.util.HtmlUtils.htmlUnescape(
                    result.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As rows: what the steps would refuse by now was begun long ago. */
    private void transfer(String name, String state, String begunOn, @Nullable String sentOn, @Nullable String until) {
        var who = house.member(secretary, tree.branch(), "Đồng chí " + name, MemberStatus.OFFICIAL);
        sql.sql("""
                insert into membership.transfer (id, member_id, kind, home_id, destination_id, reason, begun_on, until_day, state,
                    paper_number, paper_issuer, sent_on, settled_on, created_at)
                values (gen_random_uuid(), :member, :kind, :home, :to, 'WORK', :begun, :until, :state, :number, :issuer, :sent, :settled,
                    now())
                """)
                .param("member", who.value())
                .param("kind", until == null ? "OFFICIAL" : "TEMPORARY")
                .param("home", tree.branch().value())
                .param("to", tree.other().value())
                .param("begun", LocalDate.parse(begunOn))
                .param("until", until == null ? null : LocalDate.parse(until))
                .param("state", state)
                .param("number", sentOn == null ? null : "12-GGT/ĐU")
                .param("issuer", sentOn == null ? null : "Đảng ủy xã")
                .param("sent", sentOn == null ? null : LocalDate.parse(sentOn))
                .param("settled", state.equals("RECEIVED") ? LocalDate.parse("2026-05-10") : null)
                .update();
    }
}
