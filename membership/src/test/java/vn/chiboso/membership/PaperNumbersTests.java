package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.application.port.in.CreateUnit;
import vn.chiboso.membership.application.port.in.DecisionText;
import vn.chiboso.membership.application.port.in.RecordAct;
import vn.chiboso.membership.domain.path.ActKind;

/** A number of a body is one paper of the year, wherever in the commune and however it was typed. */
@MembershipSlice
class PaperNumbersTests {
    private static final LocalDate SIGNED = LocalDate.of(2026, 11, 4);

    @Autowired
    House house;

    @Autowired
    RecordAct recordAct;

    @Autowired
    CreateUnit createUnit;

    @Autowired
    JdbcClient sql;

    private MemberId here;
    private MemberId beside;
    private MemberId below;
    private Actor secretary;
    private Actor officer;

    @AfterEach
    void keptCountsAreThoseOfTheRows() {
        KeptCounts.areRight(sql);
    }

    @BeforeEach
    void built() {
        var tree = house.build();
        var base = create(tree, tree.commune(), UnitKind.BASE, "Đảng bộ Trường THPT");
        var far = create(tree, base, UnitKind.BRANCH, "Chi bộ Tổ Toán");
        here = house.member(tree, tree.branch(), "Lê Văn Bình", MemberStatus.OFFICIAL);
        beside = house.member(tree, tree.other(), "Đỗ Thị Nga", MemberStatus.OFFICIAL);
        below = house.member(tree, far, "Trần Văn Tư", MemberStatus.OFFICIAL);
        secretary = house.holder(tree, tree.branch(), "Vũ Văn Hùng", Position.SECRETARY, tree.branch());
        officer = house.holder(tree, tree.other(), "Mai Quang Sơn", Position.PARTY_BUILDING_OFFICER, tree.commune());
    }

    @Test
    void aDecisionAboutOnePersonNamesNobodyElseInTheWholeCommune() {
        record(secretary, here, ActKind.WARNED, "15-QĐ/ĐU", "Đảng ủy xã Quảng Bình", SIGNED);
        refuses(beside, ActKind.WARNED, "Số 15 – QĐ/ĐU", "ĐU xã Quảng Bình", SIGNED);
        refuses(below, ActKind.REPRIMANDED, "15-QĐ/ĐU", "Đảng uỷ xã Quảng Bình", SIGNED);
        // another body has numbers of its own
        record(officer, below, ActKind.REPRIMANDED, "15-QĐ/ĐU", "Đảng ủy Trường THPT", SIGNED);
    }

    @Test
    void oneDecisionMayExemptSeveralButNotByAnotherPaperOfTheNumber() {
        record(secretary, here, ActKind.EXEMPTED, "16-QĐ/ĐU", "Đảng ủy xã Quảng Bình", SIGNED);
        record(officer, beside, ActKind.EXEMPTED, "16-QĐ/ĐU", "Đảng ủy xã Quảng Bình", SIGNED);
        refuses(below, ActKind.EXEMPTED, "16-QĐ/ĐU", "Đảng ủy xã Quảng Bình", SIGNED.plusDays(1));
        refuses(below, ActKind.SUSPENDED, "16-QĐ/ĐU", "Đảng ủy xã Quảng Bình", SIGNED);
        record(officer, below, ActKind.EXEMPTED, "16-QĐ/ĐU", "Đảng ủy xã Quảng Bình", SIGNED);
    }

    private void refuses(MemberId member, ActKind kind, String number, String issuer, LocalDate signedOn) {
        assertThatThrownBy(() -> record(officer, member, kind, number, issuer, signedOn))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("membership.refusal.path.number-taken"));
    }

    private void record(Actor actor, MemberId member, ActKind kind, String number, String issuer, LocalDate signedOn) {
        var decision = new DecisionText(number, issuer, signedOn, null);
        recordAct.record(
                actor, new RecordAct.Command(null, member, kind, LocalDate.of(2026, 11, 6), null, decision, null, 1));
    }

    private UnitId create(House.Tree tree, UnitId parent, UnitKind kind, String name) {
        return createUnit.create(
                tree.administrator(), new CreateUnit.Command(null, parent, kind, name, null, null, null, null));
    }
}
