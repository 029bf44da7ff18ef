package vn.chiboso.membership.adapter.out.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chiboso.membership.House;
import vn.chiboso.membership.MembershipSlice;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.application.port.out.CitizenIds;
import vn.chiboso.membership.application.port.out.Residences;
import vn.chiboso.membership.domain.protection.CitizenId;
import vn.chiboso.membership.domain.protection.ProtectionRefusal;
import vn.chiboso.membership.domain.protection.Residence;

@MembershipSlice
class CitizenIdsTests {
    private static final CitizenId ONE = new CitizenId("038080001234");
    private static final CitizenId TWO = new CitizenId("038080005678");

    @Autowired
    private House house;

    @Autowired
    private CitizenIds citizenIds;

    @Autowired
    private Residences residences;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    private MemberId hung;
    private MemberId lan;

    @BeforeEach
    void people() {
        var tree = house.build();
        hung = house.member(tree, tree.branch(), "Vũ Văn Hùng", MemberStatus.OFFICIAL);
        lan = house.member(tree, tree.other(), "Lê Thị Lan", MemberStatus.OFFICIAL);
    }

    @Test
    void areKeptFoundExchangedAndForgotten() {
        citizenIds.putAll(Map.of(hung, ONE, lan, TWO));
        assertThat(citizenIds.of(hung)).contains(ONE);
        assertThat(citizenIds.owners(List.of(ONE, TWO, new CitizenId("001080001234"))))
                .containsOnly(Map.entry(ONE, hung), Map.entry(TWO, lan));

        citizenIds.putAll(Map.of(hung, TWO, lan, ONE));
        assertThat(citizenIds.owners(List.of(ONE))).containsOnly(Map.entry(ONE, lan));
        citizenIds.forget(lan);
        assertThat(citizenIds.of(lan)).isEmpty();
        assertThat(citizenIds.owners(List.of(ONE))).isEmpty();
        assertThat(citizenIds.owners(List.of())).isEmpty();
        citizenIds.put(hung, ONE);
        assertThat(citizenIds.of(hung)).contains(ONE);
    }

    @Test
    void oneBelongsToOnePersonAndTheRefusalSaysNotToWhom() {
        citizenIds.put(hung, ONE);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> citizenIds.put(lan, ONE)))
                .isInstanceOfSatisfying(
                        ProtectionRefusal.class,
                        refusal -> assertThat(refusal.args()).isEmpty());
        assertThat(citizenIds.of(lan)).as("and nothing was kept").isEmpty();
        assertThat(citizenIds.of(hung)).contains(ONE);
    }

    @Test
    void aValueMovedToAnotherPersonOrAnotherFieldDoesNotOpen() {
        citizenIds.put(hung, ONE);
        residences.put(hung, new Residence("Số 5", "Xã Quảng Bình"));
        citizenIds.put(lan, TWO);
        sql.sql("""
                update membership.particulars p set citizen_id = o.citizen_id from membership.particulars o
                where p.member_id = :lan and o.member_id = :hung
                """).param("lan", lan.value()).param("hung", hung.value()).update();
        assertThatThrownBy(() -> citizenIds.of(lan)).isInstanceOf(IllegalStateException.class);

        sql.sql("update membership.particulars set residence = citizen_id where member_id = :hung")
                .param("hung", hung.value())
                .update();
        assertThatThrownBy(() -> residences.of(hung)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aResidenceKeepsItsTwoParts() {
        assertThat(residences.of(hung)).isEmpty();
        residences.put(hung, new Residence("Số 5, thôn Giang Đông", "Xã Quảng Bình, tỉnh Thanh Hóa"));
        assertThat(residences.of(hung))
                .contains(new Residence("Số 5, thôn Giang Đông", "Xã Quảng Bình, tỉnh Thanh Hóa"));
        residences.forget(hung);
        assertThat(residences.of(hung)).isEmpty();
    }
}
