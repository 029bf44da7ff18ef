package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import testing.ModuleTestConfiguration;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.SecondFactors;
import vn.chiboso.membership.api.SecondFactors.Step;
import vn.chiboso.membership.api.SignIns;
import vn.chiboso.membership.application.port.in.BeginSecondFactor;
import vn.chiboso.membership.application.port.in.ConfirmSecondFactor;
import vn.chiboso.membership.application.port.in.RemoveSecondFactor;
import vn.chiboso.membership.application.port.in.RenewRecoveryCodes;
import vn.chiboso.membership.application.port.in.ResetSecondFactor;
import vn.chiboso.membership.application.port.in.SeeOwnSecurity;
import vn.chiboso.membership.domain.identity.Telephone;
import vn.chiboso.membership.domain.identity.TotpSecret;

@MembershipSlice
class SecondFactorTests {
    @Autowired
    private House house;

    @Autowired
    private BeginSecondFactor begin;

    @Autowired
    private ConfirmSecondFactor confirm;

    @Autowired
    private RenewRecoveryCodes renew;

    @Autowired
    private RemoveSecondFactor remove;

    @Autowired
    private ResetSecondFactor reset;

    @Autowired
    private SeeOwnSecurity see;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private SignIns signIns;

    @Autowired
    private JdbcClient sql;

    private House.Tree tree;
    private Actor fellow;
    private Actor secretary;
    private @Nullable TotpSecret key;

    @BeforeEach
    void built() {
        tree = house.build();
        fellow = house.signIn(tree, house.member(tree, tree.branch(), "Lê Văn Bình", MemberStatus.OFFICIAL));
        secretary = house.holder(tree, tree.branch(), "Vũ Văn Hùng", Position.SECRETARY, tree.branch());
    }

    @Test
    void isInForceOnlyAfterAFirstCode() {
        assertThat(see.see(secretary).wanted()).isTrue();
        var enrolment = begin.begin(secretary);
        assertThat(begin.begin(secretary).secret()).isEqualTo(enrolment.secret());
        assertThat(step()).isEqualTo(Step.NONE);
        refused("code", () -> confirm.confirm(secretary, new ConfirmSecondFactor.Command("000000")));
        assertThat(enrol()).hasSize(10).doesNotHaveDuplicates();
        assertThat(step()).isEqualTo(Step.CODE);
        refused("factor-on", () -> begin.begin(secretary));
        assertThat(see.see(secretary).recovery()).isEqualTo(10);
    }

    @Test
    void aCodeIsTakenOnceAndTheOneOfTheEnrolmentNotAgain() {
        enrol();
        assertThat(factors.accepts(secretary.account(), code(0))).isFalse();
        assertThat(factors.accepts(secretary.account(), code(30))).isTrue();
        assertThat(factors.accepts(secretary.account(), code(30))).isFalse();
        assertThat(factors.accepts(secretary.account(), code(0))).isFalse();
    }

    @Test
    void aRecoveryCodeIsTakenOnceAndToldToTheOwner() {
        var codes = enrol();
        assertThat(factors.accepts(secretary.account(), codes.getFirst().toUpperCase(java.util.Locale.ROOT)))
                .isTrue();
        assertThat(factors.accepts(secretary.account(), codes.getFirst())).isFalse();
        assertThat(see.see(secretary).recovery()).isEqualTo(9);
        assertThat(see.see(secretary).events().toString()).contains("RECOVERY_USED");
        var fresh = renew.renew(secretary);
        assertThat(factors.accepts(secretary.account(), codes.getLast())).isFalse();
        assertThat(factors.accepts(secretary.account(), fresh.getLast())).isTrue();
    }

    @Test
    void nobodyElsesCodeIsTaken() {
        var codes = enrol();
        assertThat(factors.accepts(tree.administrator().account(), codes.getFirst()))
                .isFalse();
        assertThat(factors.accepts(tree.administrator().account(), code(30))).isFalse();
    }

    @Test
    void theKeyIsSealedAtRest() {
        var secret = begin.begin(secretary).secret().base32();
        assertThat(sql.sql("select encode(secret, 'escape') from membership.second_factor")
                        .query(String.class)
                        .single())
                .doesNotContain(secret);
    }

    @Test
    void theOwnerTakesItOffAndWhoTendsTheAccountDoes() {
        enrol();
        remove.remove(secretary);
        assertThat(step()).isEqualTo(Step.NONE);
        refused("factor-off", () -> remove.remove(secretary));
        enrol();
        assertThat(reset.reset(tree.administrator(), secretary.account())).isTrue();
        assertThat(step()).isEqualTo(Step.NONE);
        assertThat(see.see(secretary).unseen()).isTrue();
        refused("factor-off", () -> reset.reset(tree.administrator(), secretary.account()));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> reset.reset(fellow, secretary.account()));
    }

    @Test
    void anOfficersIsTakenOffByTwo() {
        house.secondPerson();
        var officer =
                house.holder(tree, tree.other(), "Lê Thị Minh Nguyệt", Position.PARTY_BUILDING_OFFICER, tree.commune());
        var secret = begin.begin(officer).secret();
        confirm.confirm(officer, new ConfirmSecondFactor.Command(Telephone.code(secret, ModuleTestConfiguration.NOW)));
        assertThat(reset.reset(tree.administrator(), officer.account())).isFalse();
        assertThat(factors.isOn(officer.account())).isTrue();
    }

    private List<String> enrol() {
        key = begin.begin(secretary).secret();
        return confirm.confirm(secretary, new ConfirmSecondFactor.Command(code(0)));
    }

    /** What the telephone shows so many seconds from now. */
    private String code(long seconds) {
        return Telephone.code(java.util.Objects.requireNonNull(key), ModuleTestConfiguration.NOW.plusSeconds(seconds));
    }

    private Step step() {
        return factors.after(signIns.byAccount(secretary.account()).orElseThrow());
    }

    private static void refused(String reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("membership.refusal.identity." + reason));
    }
}
