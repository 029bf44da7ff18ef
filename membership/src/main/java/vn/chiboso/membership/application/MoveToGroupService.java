package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.application.port.in.MoveToGroup;
import vn.chiboso.membership.domain.PersonRefusal;
import vn.chiboso.membership.domain.UnitRefusal;
import vn.chiboso.membership.events.RollChanged;

@Service
class MoveToGroupService implements MoveToGroup {
    private final GroupDesk desk;
    private final PathKeeper paths;
    private final ApplicationEventPublisher events;
    private final GroupHeads heads;
    private final Clock clock;

    MoveToGroupService(
            GroupDesk desk, PathKeeper paths, ApplicationEventPublisher events, GroupHeads heads, Clock clock) {
        this.desk = desk;
        this.paths = paths;
        this.events = events;
        this.heads = heads;
        this.clock = clock;
    }

    @Override
    @Transactional
    public int move(Actor actor, Command command) {
        var today = LocalDate.now(clock);
        var from = command.from() == null ? today : command.from();
        var branch = desk.requireKept(actor, command.branch());
        var group = command.group() == null ? null : desk.group(branch.id(), command.group());
        var earliest = group == null ? branch.since() : group.since();
        if (from.isBefore(earliest) || from.isAfter(today)) {
            throw UnitRefusal.groupedFrom(earliest, today);
        }
        if (command.members().isEmpty()) {
            throw UnitRefusal.nobodyGrouped();
        }
        var name = group == null ? null : group.form().name().value();
        var people = desk.people(branch.id()).stream().collect(Collectors.toMap(MemberView::id, person -> person));
        var moved = 0;
        for (var member : command.members()) {
            var person = people.get(member);
            if (person == null) {
                throw PersonRefusal.notFound();
            }
            if (!Objects.equals(person.group(), name)) {
                paths.group(actor, member, name, from);
                if (person.group() != null && !person.group().equalsIgnoreCase(name)) {
                    heads.left(branch.id(), member, from);
                }
                moved++;
            }
        }
        if (moved > 0) {
            events.publishEvent(new RollChanged(branch.id(), today, 0, moved));
        }
        return moved;
    }
}
