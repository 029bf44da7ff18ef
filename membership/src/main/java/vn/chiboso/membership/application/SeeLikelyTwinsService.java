package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.SeeLikelyTwins;
import vn.chiboso.membership.application.port.out.Merges;
import vn.chiboso.membership.application.port.out.Tree;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.UnitRefusal;

@Service
class SeeLikelyTwinsService implements SeeLikelyTwins {
    private static final int SHOWN = 50;
    private static final int MERGES = 30;

    private final IntakeCharge charge;
    private final Authorities authorities;
    private final Tree tree;
    private final Merges merges;
    private final Clock clock;

    SeeLikelyTwinsService(IntakeCharge charge, Authorities authorities, Tree tree, Merges merges, Clock clock) {
        this.charge = charge;
        this.authorities = authorities;
        this.tree = tree;
        this.merges = merges;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, Query query) {
        var today = LocalDate.now(clock);
        var node = query.unit() == null ? own(actor, today) : charge.require(actor, query.unit());
        var one = query.after();
        var other = query.then() == null ? one : query.then();
        var after = one == null || other == null ? null : new Merges.After(one, other);
        var pairs = merges.likely(node.path(), after, SHOWN + 1, today);
        return new View(
                node.id(),
                node.form().name().value(),
                pairs.stream().limit(SHOWN).toList(),
                pairs.size() > SHOWN,
                merges.history(node.path(), MERGES));
    }

    private TreeNode own(Actor actor, LocalDate today) {
        return tree.at(authorities.overseen(actor), today).stream().findFirst().orElseThrow(UnitRefusal::notFound);
    }
}
