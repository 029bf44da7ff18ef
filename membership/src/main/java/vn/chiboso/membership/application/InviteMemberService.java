package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.application.port.in.InviteMember;
import vn.chiboso.membership.domain.AccountRefusal;
import vn.chiboso.membership.domain.PersonRefusal;

@Service
class InviteMemberService implements InviteMember {
    private final MemberInvitations invitations;
    private final Rolls rolls;
    private final Authorities authorities;
    private final Clock clock;

    InviteMemberService(MemberInvitations invitations, Rolls rolls, Authorities authorities, Clock clock) {
        this.invitations = invitations;
        this.rolls = rolls;
        this.authorities = authorities;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Outcome invite(Actor actor, Command command) {
        var member = rolls.find(command.member(), LocalDate.now(clock)).orElseThrow(PersonRefusal::notFound);
        authorities.of(actor, member.unit()).requireTendsTree();
        if (!authorities.mayOpenFor(actor, member)) {
            throw AccountRefusal.forbidden();
        }
        return new Outcome(invitations.invite(actor, member, command.onPaper()));
    }
}
