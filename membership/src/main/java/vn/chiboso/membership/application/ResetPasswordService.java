package vn.chiboso.membership.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.ResetPassword;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.application.port.out.Secrets;
import vn.chiboso.membership.domain.AccountRefusal;
import vn.chiboso.membership.domain.Slip;

@Service
class ResetPasswordService implements ResetPassword {
    private final Accounts accounts;
    private final Secrets secrets;
    private final AccountProvisioning provisioning;
    private final Authorities authorities;

    ResetPasswordService(
            Accounts accounts, Secrets secrets, AccountProvisioning provisioning, Authorities authorities) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.provisioning = provisioning;
        this.authorities = authorities;
    }

    @Override
    @Transactional
    public Slip reset(Actor actor, AccountId id) {
        var account =
                accounts.find(id).filter(a -> authorities.mayTend(actor, a)).orElseThrow(AccountRefusal::notFound);
        if (account.id().equals(actor.account())) {
            throw AccountRefusal.own();
        }
        var secret = secrets.oneTime();
        accounts.changePassword(id, provisioning.hash(secret), true);
        provisioning.handOver(id, secret);
        var unit = account.unit();
        return new Slip(id, account.userName(), account.name(), unit == null ? "" : unit, secret);
    }
}
