package vn.chiboso.membership.adapter.out.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import testing.ModuleTestConfiguration;
import testing.OwnTransactions;
import vn.chiboso.membership.House;
import vn.chiboso.membership.MembershipSlice;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.SignIn;
import vn.chiboso.membership.api.SignIns;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.domain.UserName;

@MembershipSlice
class JpaAccountsTests {
    @Autowired
    House house;

    @Autowired
    Accounts adapter;

    @Autowired
    SignIns signIns;

    @Autowired
    PlatformTransactionManager transactions;

    private final AccountId id = new AccountId(UUID.randomUUID());
    private Accounts accounts;

    @BeforeEach
    void added() {
        house.build();
        accounts = OwnTransactions.of(Accounts.class, adapter, transactions);
        accounts.add(account(id, "can.bo"));
    }

    @Test
    void whatIsAddedCanSignIn() {
        assertThat(signIn())
                .extracting(
                        SignIn::userName,
                        SignIn::passwordHash,
                        SignIn::enabled,
                        SignIn::technicalAdministrator,
                        SignIn::mustChangePassword,
                        SignIn::elder)
                .containsExactly("can.bo", "{noop}một", true, true, true, false);
        assertThat(accounts.passwordHash(id)).isEqualTo("{noop}một");
        assertThat(accounts.find(id).orElseThrow().name()).isEqualTo("Cán bộ kỹ thuật");
    }

    @Test
    void noChangeUndoesAnother() {
        signIns.prefer(id, "en", true);
        accounts.changePassword(id, "{noop}hai", false);
        accounts.enable(id, false);
        assertThat(signIn())
                .extracting(
                        SignIn::passwordHash,
                        SignIn::enabled,
                        SignIn::mustChangePassword,
                        SignIn::language,
                        SignIn::elder)
                .containsExactly("{noop}hai", false, false, "en", true);
    }

    @Test
    void aUserNameIsGivenOnce() {
        var twin = account(new AccountId(UUID.randomUUID()), "can.bo");
        assertThatThrownBy(() -> accounts.add(twin))
                .isInstanceOfSatisfying(
                        DataIntegrityViolationException.class,
                        e -> assertThat(e.getMostSpecificCause()).hasMessageContaining("account_user_name"));
    }

    private SignIn signIn() {
        return signIns.byAccount(id).orElseThrow();
    }

    private static Accounts.NewAccount account(AccountId id, String userName) {
        return new Accounts.NewAccount(
                id,
                null,
                "Cán bộ kỹ thuật",
                new UserName(userName),
                "{noop}một",
                true,
                true,
                ModuleTestConfiguration.NOW);
    }
}
