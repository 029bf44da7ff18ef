package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.application.port.in.FindUnits;
import vn.chiboso.membership.application.port.out.UnitSearch;
import vn.chiboso.membership.domain.Folding;

@Service
class FindUnitsService implements FindUnits {
    private static final int PAGE = 50;

    private final UnitSearch search;
    private final Standings standings;
    private final Authorities authorities;
    private final Clock clock;

    FindUnitsService(UnitSearch search, Standings standings, Authorities authorities, Clock clock) {
        this.search = search;
        this.standings = standings;
        this.authorities = authorities;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Page find(Actor actor, Query query) {
        var folded = Folding.fold(query.text());
        if (folded.length() < 2) {
            return new Page(List.of(), null);
        }
        var scopes = authorities.isTechnical(actor) ? null : standings.officerScopes(actor, LocalDate.now(clock));
        var hits = search.named(folded, scopes, query.after(), PAGE + 1);
        return hits.size() <= PAGE
                ? new Page(hits, null)
                : new Page(hits.subList(0, PAGE), hits.get(PAGE - 1).id());
    }
}
