package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.application.port.in.SeeUnits;
import vn.chiboso.membership.application.port.out.Tree;
import vn.chiboso.membership.application.port.out.TreeSurvey;
import vn.chiboso.membership.domain.TreeNode;

@Service
class SeeUnitsService implements SeeUnits {
    private final Tree tree;
    private final TreeSurvey survey;
    private final Standings standings;
    private final Authorities authorities;
    private final Clock clock;

    SeeUnitsService(Tree tree, TreeSurvey survey, Standings standings, Authorities authorities, Clock clock) {
        this.tree = tree;
        this.survey = survey;
        this.standings = standings;
        this.authorities = authorities;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Tops tops(Actor actor) {
        var today = LocalDate.now(clock);
        var tops = authorities.isTechnical(actor)
                ? tree.roots(today)
                : tree.at(standings.officerScopes(actor, today), today);
        return new Tops(tops, survey.count(tops.stream().map(TreeNode::id).toList()));
    }
}
