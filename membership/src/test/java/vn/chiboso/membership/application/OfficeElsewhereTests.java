package vn.chiboso.membership.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import testing.ModuleTestConfiguration;
import vn.chiboso.membership.House;
import vn.chiboso.membership.MembershipSlice;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.application.port.out.AccountEvents;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.application.port.out.IdentityProvider;
import vn.chiboso.membership.application.port.out.IdentitySettings;
import vn.chiboso.membership.application.port.out.Invitations;
import vn.chiboso.membership.application.port.out.Positions;
import vn.chiboso.membership.application.port.out.Provisionings;
import vn.chiboso.membership.application.port.out.Secrets;
import vn.chiboso.membership.domain.Provisioning;

/** An office begins while passwords are kept at the identity provider. */
@MembershipSlice
class OfficeElsewhereTests {
    private static final Clock NOON = Clock.fixed(ModuleTestConfiguration.NOW, ZoneId.of("Asia/Ho_Chi_Minh"));

    @Autowired
    House house;

    @Autowired
    Invitations invitations;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountEvents events;

    @Autowired
    AccountDiary diary;

    @Autowired
    Secrets secrets;

    @Autowired
    Provisionings provisionings;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient sql;

    private final List<Provisioning> told = new ArrayList<>();
    private final IdentityProvider provider = new IdentityProvider() {
        @Override
        public boolean isElsewhere() {
            return true;
        }

        @Override
        public Answer tell(Provisioning account) {
            told.add(account);
            return new Answer.Known("chủ thể " + account.account());
        }
    };

    @Test
    void aOneTimePasswordThatOnePersonHandedOutOpensNoDoorThereEither() {
        begin(true);
        assertThat(told)
                .singleElement()
                .satisfies(one -> assertThat(one.handover()).isNotNull());
    }

    @Test
    void aPasswordThatItsOwnerChoseStays() {
        begin(false);
        assertThat(told).isEmpty();
    }

    private void begin(boolean unused) {
        var tree = house.build();
        var member = house.member(tree, tree.branch(), "Vũ Văn Hùng", MemberStatus.OFFICIAL);
        var account = house.signIn(tree, member).account().value();
        sql.sql("update membership.account set must_change_password = :unused where id = :account")
                .param("unused", unused)
                .param("account", account)
                .update();
        sql.sql("""
                insert into membership.account_event (id, account_id, kind, by_name, by_other, at, by_account, alone)
                values (gen_random_uuid(), :account, 'PASSWORD_RESET', 'Quản trị', true, now(), gen_random_uuid(), true)
                """).param("account", account).update();
        told.clear();
        var duty = new SecondFactorDuty(mock(Positions.class), mock(IdentitySettings.class), NOON);
        var provisioning = new AccountProvisioning(provider, provisionings, duty, secrets, event -> {}, NOON);
        var beginnings = new OfficeBeginnings(invitations, accounts, events, diary, secrets, provisioning, NOON);
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> beginnings.begin(tree.administrator(), member, true));
        new TellIdentityProviderService(provider, new ProvisioningOutbox(provisionings, NOON)).run();
    }
}
