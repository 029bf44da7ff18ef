package vn.chiboso.membership.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.PasswordTries;
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
    private final PasswordTries tries;

    ChangePasswordService(Accounts accounts, Secrets secrets, PasswordTries tries) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.tries = tries;
    }

    /** A refusal changes nothing but the count of wrong passwords, which stays. */
    @Override
    @Transactional(noRollbackFor = AccountRefusal.class)
    public void change(Actor actor, Command command) {
        var account = accounts.find(actor.account()).orElseThrow(AccountRefusal::notFound);
        var subject = new PasswordTries.UserName(account.userName());
        var wait = tries.begin(subject);
        if (wait.isPositive()) {
            throw AccountRefusal.passwordWait(Math.max(1, wait.plusMillis(999).toSeconds()));
        }
        if (!secrets.matches(command.current(), accounts.passwordHash(account.id()))) {
            tries.failed(subject);
            throw AccountRefusal.passwordWrong();
        }
        tries.succeeded(subject);
        PasswordPolicy.require(command.password(), new UserName(account.userName()));
        if (command.password().equals(command.current())) {
            throw AccountRefusal.passwordSame();
        }
        accounts.changePassword(account.id(), secrets.hash(command.password()), false);
    }
}
