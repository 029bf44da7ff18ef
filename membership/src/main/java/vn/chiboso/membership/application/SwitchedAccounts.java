package vn.chiboso.membership.application;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.domain.AccountView;
import vn.chiboso.membership.domain.identity.AccountEvent;

/**
 * Accounts that were enabled, disabled or passed on by something else than the switch: whoever owns one reads so, and the identity
 * provider is told.
 */
@Component
class SwitchedAccounts {
    private final Accounts accounts;
    private final AccountDiary diary;
    private final AccountProvisioning provisioning;

    SwitchedAccounts(Accounts accounts, AccountDiary diary, AccountProvisioning provisioning) {
        this.accounts = accounts;
        this.diary = diary;
        this.provisioning = provisioning;
    }

    /** After it was done, of accounts as they were before. */
    void tell(Actor actor, List<AccountView> before) {
        for (var was : before) {
            var enabled = accounts.find(was.id()).map(AccountView::enabled).orElse(was.enabled());
            if (enabled != was.enabled()) {
                diary.note(was.id(), enabled ? AccountEvent.Kind.ENABLED : AccountEvent.Kind.DISABLED, actor);
            }
            provisioning.changed(was.id());
        }
    }
}
