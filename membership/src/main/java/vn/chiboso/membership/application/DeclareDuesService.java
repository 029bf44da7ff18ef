package vn.chiboso.membership.application;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.DeclareDues;
import vn.chiboso.membership.application.port.out.DuesDeclarations;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.dues.DuesDeclaration;
import vn.chiboso.membership.domain.dues.DuesRefusal;
import vn.chiboso.membership.domain.dues.DuesText;

@Service
class DeclareDuesService implements DeclareDues {
    private final DuesDesk desk;
    private final DuesMembers members;
    private final DuesDeclarations declarations;
    private final Clock clock;

    DeclareDuesService(DuesDesk desk, DuesMembers members, DuesDeclarations declarations, Clock clock) {
        this.desk = desk;
        this.members = members;
        this.declarations = declarations;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void declare(Actor actor, Command command) {
        var seen = members.require(actor, command.member());
        desk.requireMonth(command.from());
        var base = command.group().needsBase() ? DuesText.dong(command.base(), "base") : null;
        var declaration = new DuesDeclaration(
                command.id(),
                command.member(),
                command.from(),
                command.group(),
                base,
                command.exempt(),
                Folding.tidy(command.basis()),
                seen.own(),
                actor.name());
        declaration.requireMayBeDeclaredBy(seen.keeper());
        declarations.lock(command.member());
        var known = declarations.of(command.member());
        if (known.stream().anyMatch(d -> d.id().equals(command.id()))) {
            return; // sent twice
        }
        var last = known.isEmpty() ? null : known.getFirst().id();
        if (!java.util.Objects.equals(last, command.seen())) {
            throw DuesRefusal.declarationStale();
        }
        declarations.add(declaration, actor.account(), clock.instant());
    }
}
