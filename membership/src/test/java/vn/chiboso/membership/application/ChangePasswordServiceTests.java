package vn.chiboso.membership.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.PasswordTries;
import vn.chiboso.membership.application.port.in.ChangePassword;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.application.port.out.Secrets;
import vn.chiboso.membership.domain.AccountRefusal;
import vn.chiboso.membership.domain.AccountView;

class ChangePasswordServiceTests {
    private static final AccountId ACCOUNT = new AccountId(new UUID(1, 1));
    private static final Actor ACTOR = new Actor(ACCOUNT, null, "Vũ Văn Hùng");

    private static final PasswordTries.Subject HUNG = new PasswordTries.UserName("hung.vv");

    private final Accounts accounts = mock(Accounts.class);
    private final Secrets secrets = mock(Secrets.class);
    private final PasswordTries tries = mock(PasswordTries.class);
    private final ChangePasswordService service = new ChangePasswordService(accounts, secrets, tries);

    @BeforeEach
    void known() {
        when(accounts.find(ACCOUNT))
                .thenReturn(Optional.of(
                        new AccountView(ACCOUNT, "hung.vv", "Vũ Văn Hùng", null, null, true, false, false, false)));
        when(accounts.passwordHash(ACCOUNT)).thenReturn("hash");
        when(tries.begin(HUNG)).thenReturn(Duration.ZERO);
    }

    @Test
    void aWrongPresentPasswordCounts() {
        refused("password-wrong");
        var order = inOrder(tries, secrets);
        order.verify(tries).begin(HUNG);
        order.verify(secrets).matches(any(), any());
        order.verify(tries).failed(HUNG);
    }

    @Test
    void theRightPresentPasswordIsNoGuessEvenIfTheNewOneIsRefused() {
        when(secrets.matches(any(), any())).thenReturn(true);
        assertThatThrownBy(() -> service.change(ACTOR, new ChangePassword.Command("đúng rồi", "ngắn")))
                .isInstanceOf(AccountRefusal.class);
        verify(tries).succeeded(HUNG);
        verify(tries, never()).failed(any());
    }

    @Test
    void afterTooManyNothingIsComparedAnyMore() {
        when(tries.begin(HUNG)).thenReturn(Duration.ofMillis(14_500));
        when(secrets.matches(any(), any())).thenReturn(true);
        assertThat(refused("password-wait").args()).containsExactly(15L);
        verify(secrets, never()).matches(any(), any());
        verify(accounts, never()).changePassword(any(), any(), anyBoolean());
    }

    private AccountRefusal refused(String reason) {
        var thrown = new AccountRefusal[1];
        assertThatThrownBy(() -> service.change(ACTOR, new ChangePassword.Command("đoán mò", "một câu dài dễ nhớ")))
                .isInstanceOfSatisfying(AccountRefusal.class, refusal -> {
                    assertThat(refusal.code()).endsWith(reason);
                    thrown[0] = refusal;
                });
        return java.util.Objects.requireNonNull(thrown[0]);
    }
}
