package vn.chiboso.membership.application;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.GivePosition;
import vn.chiboso.membership.application.port.in.GivePosition.Given.State;
import vn.chiboso.membership.application.port.out.Positions;
import vn.chiboso.membership.domain.PersonRefusal;
import vn.chiboso.membership.domain.PositionId;
import vn.chiboso.membership.domain.identity.FourEyes;
import vn.chiboso.membership.domain.identity.ProposalId;
import vn.chiboso.membership.domain.identity.ProposalMatter;

@Service
class GivePositionService implements GivePosition {
    private final Positions positions;
    private final NewPositions newPositions;
    private final SecondPersons secondPersons;
    private final CommitteeWarnings warnings;
    private final Authorities authorities;
    private final Supplier<UUID> newId;

    GivePositionService(
            Positions positions,
            NewPositions newPositions,
            SecondPersons secondPersons,
            CommitteeWarnings warnings,
            Authorities authorities,
            Supplier<UUID> newId) {
        this.positions = positions;
        this.newPositions = newPositions;
        this.secondPersons = secondPersons;
        this.warnings = warnings;
        this.authorities = authorities;
        this.newId = newId;
    }

    @Override
    @Transactional
    public Given give(Actor actor, Command command) {
        authorities.of(actor, command.unit()).requireMayGive(command.position());
        var id = command.id() == null ? new PositionId(newId.get()) : command.id();
        var known = positions.find(id);
        if (known.isPresent()) {
            return known.filter(held -> held.member().equals(command.member())
                            && held.unit().equals(command.unit()))
                    .map(held -> new Given(held.id(), State.IN_FORCE))
                    .orElseThrow(PersonRefusal::notFound);
        }
        var proposal = new ProposalId(id.value());
        if (secondPersons.isProposed(proposal)) {
            return new Given(id, State.WAITS);
        }
        var kind = newPositions.kindOf(command.unit());
        var held = newPositions.planned(id, command);
        if (!FourEyes.arePutOn(command.position(), kind)) {
            newPositions.put(actor, held);
            return new Given(id, State.IN_FORCE, warnings.after(held, kind));
        }
        if (secondPersons.propose(actor, proposal, new ProposalMatter.Post(held))) {
            return new Given(id, State.WAITS);
        }
        newPositions.put(actor, held);
        return new Given(id, State.ALONE);
    }
}
