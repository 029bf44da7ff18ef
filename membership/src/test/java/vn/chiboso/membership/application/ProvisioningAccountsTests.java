package vn.chiboso.membership.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import testing.ModuleTestConfiguration;
import vn.chiboso.membership.House;
import vn.chiboso.membership.MembershipSlice;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.SubjectSignIns;
import vn.chiboso.membership.application.port.in.DecisionText;
import vn.chiboso.membership.application.port.in.RecordAct;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.application.port.out.EnrolledFactors;
import vn.chiboso.membership.application.port.out.IdentityProvider;
import vn.chiboso.membership.application.port.out.Provisionings;
import vn.chiboso.membership.application.port.out.Secrets;
import vn.chiboso.membership.domain.Provisioning;
import vn.chiboso.membership.domain.ProvisioningFailure;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.events.ProvisioningQueued;

/** What is kept for the identity provider until it was told, and what it is told in the end. */
@MembershipSlice
class ProvisioningAccountsTests {
    private static final Instant NOON = ModuleTestConfiguration.NOW;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    House house;

    @Autowired
    Provisionings provisionings;

    @Autowired
    SubjectSignIns subjects;

    @Autowired
    Secrets secrets;

    @Autowired
    Accounts accounts;

    @Autowired
    EnrolledFactors factors;

    @Autowired
    AccountDiary diary;

    @Autowired
    InvitationMaker maker;

    @Autowired
    RecordAct recordAct;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient sql;

    private Elsewhere provider;
    private List<Object> published;
    private House.Tree tree;
    private MemberId member;
    private AccountId account;

    @BeforeEach
    void anAccountOfTheBranch() {
        provider = new Elsewhere();
        published = new ArrayList<>();
        tree = house.build();
        member = house.member(tree, tree.branch(), "Vũ Văn Hùng", MemberStatus.OFFICIAL);
        account = house.signIn(tree, member).account();
    }

    @Test
    void nothingIsKeptWherePasswordsAreKeptHere() {
        assertThat(rows()).isZero();
        provider.elsewhere = false;
        at(NOON).handOver(account, "kf3m-9qtz-w2hd-x7pa");
        assertThat(rows()).isZero();
        assertThat(published).isEmpty();
        assertThat(secrets.matches("kf3m", at(NOON).hash("kf3m"))).isTrue();
    }

    @Test
    void aSecretForElsewhereOpensNoDoorHere() {
        assertThat(secrets.matches("kf3m", at(NOON).hash("kf3m"))).isFalse();
    }

    @Test
    void theProviderIsToldAndTheSecretForgotten() {
        at(NOON).handOver(account, "kf3m-9qtz-w2hd-x7pa");
        assertThat(published).containsExactly(new ProvisioningQueued(account));
        assertThat(new String(Objects.requireNonNull(sealed()), StandardCharsets.ISO_8859_1))
                .doesNotContain("kf3m");

        assertThat(telling(NOON).run()).isEqualTo(1);
        var told = provider.told.getFirst();
        assertThat(told.userName()).isEqualTo("hung.vv");
        assertThat(told.name()).isEqualTo("Vũ Văn Hùng");
        assertThat(told.active()).isTrue();
        assertThat(Objects.requireNonNull(told.handover()).secret()).isEqualTo("kf3m-9qtz-w2hd-x7pa");
        assertThat(sealed()).isNull();
        assertThat(provisionings.waiting(Set.of(account))).isEmpty();
        assertThat(subjects.bySubject("chủ thể 1").orElseThrow().actor().account())
                .isEqualTo(account);
        assertThat(telling(NOON).run()).isZero();
    }

    @Test
    void whileItIsAwayTheWorkWaitsWithGrowingPausesAndSaysSo() {
        at(NOON).handOver(account, "kf3m-9qtz-w2hd-x7pa");
        provider.failure = ProvisioningFailure.UNREACHABLE;
        assertThat(telling(NOON).run()).isEqualTo(1);
        assertThat(telling(NOON.plusSeconds(14)).run()).isZero();
        assertThat(telling(NOON.plusSeconds(15)).run()).isEqualTo(1);

        var state =
                Objects.requireNonNull(provisionings.waiting(Set.of(account)).get(account));
        assertThat(state.since()).isEqualTo(NOON);
        assertThat(state.failedSince()).isEqualTo(NOON);
        assertThat(state.failure()).isEqualTo(ProvisioningFailure.UNREACHABLE);
        assertThat(state.tries()).isEqualTo(2);

        provider.failure = null;
        assertThat(telling(NOON.plusSeconds(44)).run()).isZero();
        assertThat(provisionings.hurry(account, NOON.plusSeconds(44))).isTrue();
        assertThat(telling(NOON.plusSeconds(44)).run()).isEqualTo(1);
        assertThat(Objects.requireNonNull(provider.told.getLast().handover()).secret())
                .isEqualTo("kf3m-9qtz-w2hd-x7pa");
        assertThat(provisionings.hurry(account, NOON.plusSeconds(45))).isFalse();
    }

    @Test
    void aPasswordThatIsThereIsNotSetAgainWhateverElseIsToldLater() {
        at(NOON).handOver(account, "kf3m-9qtz-w2hd-x7pa");
        provider.failure = ProvisioningFailure.UNREACHABLE;
        provider.handed = true;
        assertThat(telling(NOON).run()).isEqualTo(1);
        assertThat(sealed()).isNull();
        provider.failure = null;
        assertThat(telling(NOON.plusSeconds(60)).run()).isEqualTo(1);
        assertThat(provider.told.getLast().handover()).isNull();

        at(NOON).handOver(account, "aaaa-bbbb-cccc-dddd");
        provider.meanwhile = () -> at(NOON).changed(account);
        assertThat(telling(NOON.plusSeconds(90)).run()).isEqualTo(2);
        assertThat(provider.told.getLast().handover())
                .as("the change alone is told after it")
                .isNull();
    }

    @Test
    void stopsAtTheFirstFailureThatAllWouldShareAndGoesOnPastOneOfTheirOwn() {
        var other = another("Hoàng Đức Toàn");
        at(NOON).changed(account);
        at(NOON.plusMillis(1)).changed(other);
        provider.failure = ProvisioningFailure.UNREACHABLE;
        assertThat(telling(NOON.plusSeconds(1)).run()).isEqualTo(1);
        provider.failure = ProvisioningFailure.NAME_TAKEN;
        assertThat(telling(NOON.plusSeconds(60)).run()).isEqualTo(2);
        assertThat(provisionings.waiting(Set.of(account, other))).hasSize(2);
    }

    @Test
    void whatIsAskedForDuringTheTellingIsToldAfterIt() {
        at(NOON).handOver(account, "kf3m-9qtz-w2hd-x7pa");
        provider.meanwhile = () -> at(NOON).handOver(account, "aaaa-bbbb-cccc-dddd");
        assertThat(telling(NOON).run()).isEqualTo(2);
        assertThat(Objects.requireNonNull(provider.told.getLast().handover()).secret())
                .isEqualTo("aaaa-bbbb-cccc-dddd");
        assertThat(sealed()).isNull();
    }

    @Test
    void aTakenOneIsNobodyElsesUntilWhoTookItMustBeDead() {
        at(NOON).changed(account);
        var until = NOON.plus(Duration.ofMinutes(3));
        assertThat(provisionings.claim(NOON, until, TODAY)).isPresent();
        assertThat(provisionings.claim(NOON, until, TODAY)).isEmpty();
        assertThat(provisionings.claim(until, until.plusSeconds(1), TODAY)).isPresent();
    }

    @Test
    void aSubjectThatIsAnotherAccountsIsNotTakenOver() {
        var other = another("Hoàng Đức Toàn");
        at(NOON).changed(other);
        provider.subject = "của người khác";
        telling(NOON).run();
        at(NOON).changed(account);
        telling(NOON).run();
        assertThat(Objects.requireNonNull(provisionings.waiting(Set.of(account)).get(account))
                        .failure())
                .isEqualTo(ProvisioningFailure.NAME_TAKEN);
        assertThat(subjects.bySubject("của người khác").orElseThrow().actor().account())
                .isEqualTo(other);
    }

    @Test
    void comparingFindsWhoWasNeverToldWhoIsCalledOtherwiseAndWhoLeft() {
        assertThat(provisionings.wantWhatDiffers(null, TODAY, NOON)).isEqualTo(2);
        telling(NOON).run();
        assertThat(provisionings.wantWhatDiffers(null, TODAY, NOON)).isZero();

        sql.sql("update membership.member set full_name = 'Vũ Văn Hưng' where id = :id")
                .param("id", member.value())
                .update();
        assertThat(provisionings.wantWhatDiffers(tree.other(), TODAY, NOON)).isZero();
        assertThat(provisionings.wantWhatDiffers(tree.branch(), TODAY, NOON)).isEqualTo(1);
        telling(NOON).run();
        assertThat(provider.told.getLast().name()).isEqualTo("Vũ Văn Hưng");

        sql.sql("update membership.attachment set valid_to = :day where member_id = :id")
                .param("day", TODAY)
                .param("id", member.value())
                .update();
        assertThat(provisionings.wantWhatDiffers(tree.branch(), TODAY, NOON)).isEqualTo(1);
        telling(NOON).run();
        assertThat(provider.told.getLast().active()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"MOVED_AWAY", "LEFT", "STRUCK_OFF", "EXPELLED", "DECEASED"})
    void whosePathEndsIsToldToBeOut(ActKind end) {
        var officer =
                house.holder(tree, tree.other(), "Mai Quang Sơn", Position.PARTY_BUILDING_OFFICER, tree.commune());
        provisionings.wantWhatDiffers(null, TODAY, NOON);
        telling(NOON).run();
        var day = LocalDate.of(2026, 11, 16);
        var decision = new DecisionText("9-QĐ/" + end, "Ủy ban Kiểm tra Đảng ủy xã", day, null);
        recordAct.record(officer, new RecordAct.Command(null, member, end, day, null, decision, null, 1));

        new CompareWithIdentityProviderService(provider, provisionings, mock(SecondFactorDuty.class), clock(NOON))
                .compare(tree.branch());
        assertThat(telling(NOON).run()).isEqualTo(1);
        assertThat(provider.told.getLast().account()).isEqualTo(account);
        assertThat(provider.told.getLast().active()).isFalse();
    }

    @Test
    void aNewWayInIsToldAndOpensNothingHere() {
        var before = accounts.passwordHash(account);
        var resets = new AccountResets(accounts, factors, secrets, at(NOON), diary);
        var slip = new TransactionTemplate(transactions)
                .execute(_ -> resets.password(
                        tree.administrator(), accounts.find(account).orElseThrow(), AccountResets.How.ALONE));
        assertThat(accounts.passwordHash(account)).isNotEqualTo(before);
        assertThat(secrets.matches(slip.secret(), accounts.passwordHash(account)))
                .isFalse();
        telling(NOON).run();
        var handover = Objects.requireNonNull(provider.told.getLast().handover());
        assertThat(handover.secret()).isEqualTo(slip.secret());
        assertThat(handover.stays()).isFalse();
    }

    @Test
    void aFurtherAdministratorGetsASlipForThereInsteadOfAnInvitation() {
        var newAccounts = new NewAccounts(accounts, secrets, at(NOON), java.util.UUID::randomUUID, clock(NOON));
        var administrators = new NewAdministrators(provider, maker, newAccounts);
        for (var called : List.of("Trần Kỹ", "Ban 2", "Quản trị 3")) {
            var made = administrators.make(tree.administrator(), called);
            assertThat(made.invitation()).isNull();
            var slip = Objects.requireNonNull(made.slip());
            assertThat(slip.name()).isEqualTo(called);
            assertThat(accounts.find(slip.account()).orElseThrow().technicalAdministrator())
                    .isTrue();
            telling(NOON).run();
            assertThat(provider.told.getLast().userName()).isEqualTo(slip.userName());
            assertThat(Objects.requireNonNull(provider.told.getLast().handover())
                            .secret())
                    .isEqualTo(slip.secret());
        }
        provider.elsewhere = false;
        assertThat(administrators.make(tree.administrator(), "Lê Kỹ").invitation())
                .isNotNull();
    }

    @Test
    void theFirstSignInLinksOnlyAnAccountWithoutASubjectAndASubjectWithoutAnAccount() {
        assertThat(subjects.bySubject("chủ thể")).isEmpty();
        assertThat(subjects.link("chủ thể", account).orElseThrow().actor().account())
                .isEqualTo(account);
        assertThat(subjects.link("kẻ khác", account)).isEmpty();
        var other = another("Hoàng Đức Toàn");
        assertThat(subjects.link("chủ thể", other).orElseThrow().actor().account())
                .isEqualTo(account);
        assertThat(subjects.bySubject("kẻ khác")).isEmpty();
    }

    private AccountId another(String name) {
        return house.signIn(tree, house.member(tree, tree.branch(), name, MemberStatus.OFFICIAL))
                .account();
    }

    private AccountProvisioning at(Instant now) {
        return new AccountProvisioning(
                provider, provisionings, mock(SecondFactorDuty.class), secrets, published::add, clock(now));
    }

    private TellIdentityProviderService telling(Instant now) {
        return new TellIdentityProviderService(provider, new ProvisioningOutbox(provisionings, clock(now)));
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    private int rows() {
        return sql.sql("select count(*) from membership.provisioning")
                .query(Integer.class)
                .single();
    }

    private byte @Nullable [] sealed() {
        return sql.sql("select secret from membership.provisioning where account_id = :id")
                .param("id", account.value())
                .query((row, n) -> java.util.Optional.ofNullable(row.getBytes(1)))
                .single()
                .orElse(null);
    }

    /** Somebody else's machine. */
    private static final class Elsewhere implements IdentityProvider {
        private final List<Provisioning> told = new ArrayList<>();
        private boolean elsewhere = true;
        private @Nullable String subject;
        private @Nullable ProvisioningFailure failure;
        private boolean handed;
        private @Nullable Runnable meanwhile;

        @Override
        public boolean isElsewhere() {
            return elsewhere;
        }

        @Override
        public Answer tell(Provisioning account) {
            var during = meanwhile;
            meanwhile = null;
            if (during != null) {
                during.run();
            }
            if (failure != null) {
                return new Answer.Failed(failure, handed);
            }
            told.add(account);
            return new Answer.Known(
                    subject != null
                            ? subject
                            : account.externalId() != null ? account.externalId() : "chủ thể " + told.size());
        }
    }
}
