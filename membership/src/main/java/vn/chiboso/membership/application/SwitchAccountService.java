package vn.chiboso.membership.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.SwitchAccount;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.domain.AccountRefusal;

@Service
class SwitchAccountService implements SwitchAccount {
    private final Accounts accounts;
    private final AccountProvisioning provisioning;
    private final Authorities authorities;

    SwitchAccountService(Accounts accounts, AccountProvisioning provisioning, Authorities authorities) {
        this.accounts = accounts;
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
        accounts.enable(account.id(), command.enabled());
        provisioning.changed(account.id());
    }
}
