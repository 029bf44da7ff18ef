package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.application.port.in.GivePosition;
import vn.chiboso.membership.application.port.in.NameGroupHead;
import vn.chiboso.membership.application.port.out.Positions;
import vn.chiboso.membership.domain.PositionId;
import vn.chiboso.membership.domain.UnitRefusal;

@Service
class NameGroupHeadService implements NameGroupHead {
    private final GroupDesk desk;
    private final Authorities authorities;
    private final NewPositions newPositions;
    private final Positions positions;
    private final Supplier<UUID> newId;
    private final Clock clock;

    NameGroupHeadService(
            GroupDesk desk,
            Authorities authorities,
            NewPositions newPositions,
            Positions positions,
            Supplier<UUID> newId,
            Clock clock) {
        this.desk = desk;
        this.authorities = authorities;
        this.newPositions = newPositions;
        this.positions = positions;
        this.newId = newId;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void name(Actor actor, Command command) {
        var today = LocalDate.now(clock);
        var branch = desk.requireKept(actor, command.branch()).id();
        authorities.of(actor, branch).requireMayGive(Position.GROUP_LEADER);
        var group = desk.group(branch, command.group()).form().name().value();
        var members = desk.people(branch).stream()
                .filter(person -> GroupDesk.isIn(person, group))
                .map(MemberView::id)
                .collect(Collectors.toSet());
        if (!members.contains(command.member())) {
            throw UnitRefusal.notInGroup();
        }
        var id = new PositionId(newId.get());
        var post = newPositions.planned(
                id, new GivePosition.Command(id, branch, command.member(), Position.GROUP_LEADER, today, null, null));
        positions.on(branch, today).stream()
                .filter(held -> held.position() == Position.GROUP_LEADER && members.contains(held.member()))
                .forEach(held -> positions.giveWay(held, post));
        newPositions.put(actor, post);
    }
}
