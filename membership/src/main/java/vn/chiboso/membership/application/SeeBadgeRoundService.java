package vn.chiboso.membership.application;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.SeeBadgeRound;
import vn.chiboso.membership.application.port.out.BranchWalk;
import vn.chiboso.membership.domain.badge.BadgeLine;

@Service
class SeeBadgeRoundService implements SeeBadgeRound {
    /** A page looks at no more branches than this, however few lines it has found. */
    private static final int MOST_BRANCHES = 400;

    private final BadgeDesk desk;
    private final Authorities authorities;

    SeeBadgeRoundService(BadgeDesk desk, Authorities authorities) {
        this.desk = desk;
        this.authorities = authorities;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, Query query) {
        var place = desk.place(actor, query.unit(), query.above());
        var list = desk.list(query.round());
        var page = new Page(query.most());
        desk.each(place, query.after() == null ? null : desk.last(place, query.after()), list, page::take);
        return new View(
                place.id(),
                place.form().name().value(),
                query.above(),
                desk.today(),
                list.round(),
                desk.offered(),
                page.lines,
                page.last != null && desk.isMore(place, page.last.path()) ? page.last.id() : null,
                authorities.of(actor, place.id()).keepsRoll());
    }

    private static final class Page {
        private final int most;
        private final List<BadgeLine> lines = new ArrayList<>();
        private int looked;
        private BranchWalk.@Nullable Stop last;

        Page(int most) {
            this.most = most;
        }

        boolean take(BranchWalk.Stop branch, List<BadgeLine> some) {
            lines.addAll(some);
            last = branch;
            looked++;
            return lines.size() < most && looked < MOST_BRANCHES;
        }
    }
}
