package vn.chiboso.membership.application;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.InviteAdministrator;
import vn.chiboso.membership.domain.AccountRefusal;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.identity.ProposalId;
import vn.chiboso.membership.domain.identity.ProposalMatter;

@Service
class InviteAdministratorService implements InviteAdministrator {
    private final NewAdministrators administrators;
    private final SecondPersons secondPersons;
    private final Authorities authorities;
    private final Supplier<UUID> newId;

    InviteAdministratorService(
            NewAdministrators administrators,
            SecondPersons secondPersons,
            Authorities authorities,
            Supplier<UUID> newId) {
        this.administrators = administrators;
        this.secondPersons = secondPersons;
        this.authorities = authorities;
        this.newId = newId;
    }

    @Override
    @Transactional
    public Outcome invite(Actor actor, String displayName) {
        if (!authorities.isTechnical(actor)) {
            throw AccountRefusal.notFound();
        }
        var name = Folding.tidy(displayName);
        if (name.length() < 2 || name.length() > 100) {
            throw AccountRefusal.displayName();
        }
        var matter = new ProposalMatter.Administrator(name);
        if (secondPersons.propose(actor, new ProposalId(newId.get()), matter)) {
            return new Outcome(null, null);
        }
        return administrators.make(actor, name);
    }
}
