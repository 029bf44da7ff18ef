package vn.chiboso.membership.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.ChangePassword;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.application.port.out.Secrets;
import vn.chiboso.membership.domain.AccountRefusal;
import vn.chiboso.membership.domain.PasswordPolicy;
import vn.chiboso.membership.domain.UserName;

@Service
class ChangePasswordService implements ChangePassword {
    private final Accounts accounts;
    private final Secrets secrets;

    ChangePasswordService(Accounts accounts, Secrets secrets) {
        this.accounts = accounts;
        this.secrets = secrets;
    }

    @Override
    @Transactional
    public void change(Actor actor, Command command) {
        var account = accounts.find(actor.account()).orElseThrow(AccountRefusal::notFound);
        if (!secrets.matches(command.current(), accounts.passwordHash(account.id()))) {
            throw AccountRefusal.passwordWrong();
        }
        PasswordPolicy.require(command.password(), new UserName(account.userName()));
        if (command.password().equals(command.current())) {
            throw AccountRefusal.passwordSame();
        }
        accounts.changePassword(account.id(), secrets.hash(command.password()), false);
    }
}
