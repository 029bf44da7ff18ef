package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.application.port.in.GivePosition;
import vn.chiboso.membership.application.port.out.Positions;
import vn.chiboso.membership.application.port.out.Tree;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.HeldPosition;
import vn.chiboso.membership.domain.PersonRefusal;
import vn.chiboso.membership.domain.PositionId;
import vn.chiboso.membership.domain.PositionPlace;
import vn.chiboso.membership.domain.UnitRefusal;

@Service
class GivePositionService implements GivePosition {
    private final Positions positions;
    private final Tree tree;
    private final Rolls rolls;
    private final Authorities authorities;
    private final Supplier<UUID> newId;
    private final Clock clock;

    GivePositionService(
            Positions positions, Tree tree, Rolls rolls, Authorities authorities, Supplier<UUID> newId, Clock clock) {
        this.positions = positions;
        this.tree = tree;
        this.rolls = rolls;
        this.authorities = authorities;
        this.newId = newId;
        this.clock = clock;
    }

    @Override
    @Transactional
    public PositionId give(Actor actor, Command command) {
        authorities.of(actor, command.unit()).requireMayGive(command.position());
        var id = command.id() == null ? new PositionId(newId.get()) : command.id();
        if (positions.find(id).isPresent()) {
            return id;
        }
        var today = LocalDate.now(clock);
        var unit = tree.find(command.unit(), today).orElseThrow(UnitRefusal::notFound);
        if (!PositionPlace.fits(command.position(), unit.form().kind())) {
            throw UnitRefusal.positionElsewhere();
        }
        var member = rolls.find(command.member(), today).orElseThrow(PersonRefusal::notFound);
        requireEligible(command, unit.form().kind(), member);
        var basis = command.basis() == null || command.basis().isBlank() ? null : Folding.tidy(command.basis());
        var held = new HeldPosition(
                id,
                member.id(),
                member.fullName(),
                unit.id(),
                command.position(),
                command.from(),
                command.lastDay(),
                basis);
        requireFree(held);
        positions.add(held);
        return id;
    }

    private static void requireEligible(Command command, UnitKind kind, MemberView member) {
        var status = member.status();
        var eligible = status == vn.chiboso.membership.api.MemberStatus.OFFICIAL
                || status == vn.chiboso.membership.api.MemberStatus.TRANSFERRED_OUT;
        var ofBranch = command.position().isOfCommittee() || command.position() == Position.GROUP_LEADER;
        if (!eligible || (ofBranch && kind == UnitKind.BRANCH && !member.unit().equals(command.unit()))) {
            throw UnitRefusal.positionNeedsOfficial();
        }
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
