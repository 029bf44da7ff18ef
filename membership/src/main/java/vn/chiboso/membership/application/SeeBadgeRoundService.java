package vn.chiboso.membership.application;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.SeeBadgeRound;
import vn.chiboso.membership.domain.badge.BadgeLine;

@Service
class SeeBadgeRoundService implements SeeBadgeRound {
    private static final int YEARS_BACK = 1;

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
        var branches = desk.branches(place, query.after());
        var page = new Page(query.most());
        desk.each(branches, list, page::take);
        var today = desk.today();
        return new View(
                place.id(),
                place.form().name().value(),
                query.above(),
                today,
                list.round(),
                desk.rules().rounds().between(today.minusYears(YEARS_BACK), today.plusYears(1)),
                page.lines,
                page.last == null || page.last.equals(branches.getLast()) ? null : page.last,
                authorities.of(actor, place.id()).keepsRoll());
    }

    private static final class Page {
        private final int most;
        private final List<BadgeLine> lines = new ArrayList<>();
        private @org.jspecify.annotations.Nullable UnitId last;

        Page(int most) {
            this.most = most;
        }

        boolean take(UnitId branch, List<BadgeLine> some) {
            lines.addAll(some);
            last = branch;
            return lines.size() < most;
        }
    }
}
