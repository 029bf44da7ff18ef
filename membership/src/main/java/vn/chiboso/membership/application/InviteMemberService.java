package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Contacts;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.in.InviteMember;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.domain.AccountRefusal;
import vn.chiboso.membership.domain.PersonRefusal;
import vn.chiboso.membership.domain.identity.InvitationSlip;

@Service
class InviteMemberService implements InviteMember {
    private final Accounts accounts;
    private final InvitationMaker maker;
    private final Contacts contacts;
    private final Rolls rolls;
    private final Units units;
    private final Authorities authorities;
    private final Clock clock;

    InviteMemberService(
            Accounts accounts,
            InvitationMaker maker,
            Contacts contacts,
            Rolls rolls,
            Units units,
            Authorities authorities,
            Clock clock) {
        this.accounts = accounts;
        this.maker = maker;
        this.contacts = contacts;
        this.rolls = rolls;
        this.units = units;
        this.authorities = authorities;
        this.clock = clock;
    }

    @Override
    @Transactional
    public InvitationSlip invite(Actor actor, Command command) {
        var member = rolls.find(command.member(), LocalDate.now(clock)).orElseThrow(PersonRefusal::notFound);
        authorities.of(actor, member.unit()).requireTendsTree();
        if (!authorities.mayOpenFor(actor, member)) {
            throw AccountRefusal.forbidden();
        }
        if (accounts.ofMember(member.id()).isPresent()) {
            throw AccountRefusal.hasOne();
        }
        var unit = units.find(member.unit()).map(UnitView::name).orElse("");
        var byLetter = !command.onPaper()
                && contacts.of(List.of(member.id())).stream().anyMatch(contact -> contact.email() != null);
        return maker.ofMember(actor, member.id(), member.fullName(), unit, byLetter);
    }
}
