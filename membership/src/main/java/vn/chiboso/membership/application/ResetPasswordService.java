package vn.chiboso.membership.application;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.ResetPassword;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.domain.AccountRefusal;
import vn.chiboso.membership.domain.identity.ProposalId;
import vn.chiboso.membership.domain.identity.ProposalMatter;

@Service
class ResetPasswordService implements ResetPassword {
    private final Accounts accounts;
    private final AccountResets resets;
    private final SecondPersons secondPersons;
    private final Authorities authorities;
    private final Supplier<UUID> newId;

    ResetPasswordService(
            Accounts accounts,
            AccountResets resets,
            SecondPersons secondPersons,
            Authorities authorities,
            Supplier<UUID> newId) {
        this.accounts = accounts;
        this.resets = resets;
        this.secondPersons = secondPersons;
        this.authorities = authorities;
        this.newId = newId;
    }

    @Override
    @Transactional
    public Outcome reset(Actor actor, AccountId id) {
        var account =
                accounts.find(id).filter(a -> authorities.mayTend(actor, a)).orElseThrow(AccountRefusal::notFound);
        if (account.id().equals(actor.account())) {
            throw AccountRefusal.own();
        }
        var matter = new ProposalMatter.PasswordReset(id, account.name());
        if (authorities.hasOffice(account) && secondPersons.propose(actor, new ProposalId(newId.get()), matter)) {
            return new Outcome(null);
        }
        return new Outcome(resets.password(actor, account, AccountResets.How.ALONE));
    }
}
