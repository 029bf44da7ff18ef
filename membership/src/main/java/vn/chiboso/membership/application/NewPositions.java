package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.application.port.in.GivePosition;
import vn.chiboso.membership.application.port.out.Invitations;
import vn.chiboso.membership.application.port.out.Positions;
import vn.chiboso.membership.application.port.out.Tree;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.HeldPosition;
import vn.chiboso.membership.domain.PersonRefusal;
import vn.chiboso.membership.domain.PositionId;
import vn.chiboso.membership.domain.PositionPlace;
import vn.chiboso.membership.domain.UnitRefusal;
import vn.chiboso.membership.domain.identity.FourEyes;

/** What has to be so that somebody can hold a position; asked when it is proposed and again when it comes into force. */
@Component
class NewPositions {
    private final Positions positions;
    private final Invitations invitations;
    private final Tree tree;
    private final Rolls rolls;
    private final Clock clock;

    NewPositions(Positions positions, Invitations invitations, Tree tree, Rolls rolls, Clock clock) {
        this.positions = positions;
        this.invitations = invitations;
        this.tree = tree;
        this.rolls = rolls;
        this.clock = clock;
    }

    UnitKind kindOf(UnitId unit) {
        return tree.find(unit, LocalDate.now(clock))
                .orElseThrow(UnitRefusal::notFound)
                .form()
                .kind();
    }

    /** The holding as it would be; nothing is kept. */
    HeldPosition planned(PositionId id, GivePosition.Command command) {
        var basis = command.basis() == null || command.basis().isBlank() ? null : Folding.tidy(command.basis());
        var held = new HeldPosition(
                id,
                command.member(),
                member(command).fullName(),
                command.unit(),
                command.position(),
                command.from(),
                command.lastDay(),
                basis);
        requireFree(held);
        return held;
    }

    /** From its first day on. */
    void put(HeldPosition held) {
        requireFree(held);
        positions.add(held);
        if (FourEyes.arePutOn(held.position(), kindOf(held.unit()))) {
            // made by one for a member, it would be one person's way into an officer's account
            invitations.standingOf(held.member()).ifPresent(open -> invitations.revoke(open.id(), clock.instant()));
        }
    }

    /** What was proposed may have become impossible in between. */
    void putProposed(HeldPosition held) {
        member(new GivePosition.Command(
                held.id(), held.unit(), held.member(), held.position(), held.from(), held.lastDay(), held.basis()));
        put(held);
    }

    private MemberView member(GivePosition.Command command) {
        var kind = kindOf(command.unit());
        if (!PositionPlace.fits(command.position(), kind)) {
            throw UnitRefusal.positionElsewhere();
        }
        var member = rolls.find(command.member(), LocalDate.now(clock)).orElseThrow(PersonRefusal::notFound);
        var status = member.status();
        var eligible = status == MemberStatus.OFFICIAL || status == MemberStatus.TRANSFERRED_OUT;
        var ofBranch = command.position().isOfCommittee() || command.position() == Position.GROUP_LEADER;
        if (!eligible || (ofBranch && kind == UnitKind.BRANCH && !member.unit().equals(command.unit()))) {
            throw UnitRefusal.positionNeedsOfficial();
        }
        return member;
    }

    private void requireFree(HeldPosition held) {
        for (var other : positions.during(held)) {
            if (other.member().equals(held.member())) {
                throw UnitRefusal.positionHeld();
            }
            if (held.position() == Position.SECRETARY) {
                throw UnitRefusal.secretaryThere();
            }
        }
    }
}
