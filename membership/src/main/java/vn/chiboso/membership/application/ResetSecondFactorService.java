package vn.chiboso.membership.application;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.ResetSecondFactor;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.application.port.out.EnrolledFactors;
import vn.chiboso.membership.domain.AccountRefusal;
import vn.chiboso.membership.domain.identity.IdentityRefusal;
import vn.chiboso.membership.domain.identity.ProposalId;
import vn.chiboso.membership.domain.identity.ProposalMatter;

@Service
class ResetSecondFactorService implements ResetSecondFactor {
    private final Accounts accounts;
    private final EnrolledFactors factors;
    private final AccountResets resets;
    private final SecondPersons secondPersons;
    private final Authorities authorities;
    private final Supplier<UUID> newId;

    ResetSecondFactorService(
            Accounts accounts,
            EnrolledFactors factors,
            AccountResets resets,
            SecondPersons secondPersons,
            Authorities authorities,
            Supplier<UUID> newId) {
        this.accounts = accounts;
        this.factors = factors;
        this.resets = resets;
        this.secondPersons = secondPersons;
        this.authorities = authorities;
        this.newId = newId;
    }

    @Override
    @Transactional
    public boolean reset(Actor actor, AccountId id) {
        var account =
                accounts.find(id).filter(a -> authorities.mayTend(actor, a)).orElseThrow(AccountRefusal::notFound);
        if (account.id().equals(actor.account())) {
            throw AccountRefusal.own();
        }
        if (!factors.isOn(id)) {
            throw IdentityRefusal.factorOff();
        }
        var matter = new ProposalMatter.FactorReset(id, account.name());
        if (authorities.hasOffice(account) && secondPersons.propose(actor, new ProposalId(newId.get()), matter)) {
            return false;
        }
        resets.factor(actor, account, AccountResets.How.ALONE);
        return true;
    }
}
