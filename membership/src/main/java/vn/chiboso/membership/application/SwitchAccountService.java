package vn.chiboso.membership.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.SwitchAccount;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.domain.AccountRefusal;
import vn.chiboso.membership.domain.identity.AccountEvent;

@Service
class SwitchAccountService implements SwitchAccount {
    private final Accounts accounts;
    private final AccountDiary diary;
    private final AccountProvisioning provisioning;
    private final Authorities authorities;

    SwitchAccountService(
            Accounts accounts, AccountDiary diary, AccountProvisioning provisioning, Authorities authorities) {
        this.accounts = accounts;
        this.diary = diary;
        this.provisioning = provisioning;
        this.authorities = authorities;
    }

    @Override
    @Transactional
    public void set(Actor actor, Command command) {
        var account = accounts.find(command.account())
                .filter(a -> authorities.mayTend(actor, a))
                .orElseThrow(AccountRefusal::notFound);
        if (account.id().equals(actor.account())) {
            throw AccountRefusal.own();
        }
        if (account.enabled() == command.enabled()) {
            return;
        }
        accounts.enable(account.id(), command.enabled());
        diary.note(account.id(), command.enabled() ? AccountEvent.Kind.ENABLED : AccountEvent.Kind.DISABLED, actor);
        provisioning.changed(account.id());
    }
}
