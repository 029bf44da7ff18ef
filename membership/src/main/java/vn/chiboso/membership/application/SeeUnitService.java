package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.application.port.in.SeeUnit;
import vn.chiboso.membership.application.port.out.Positions;
import vn.chiboso.membership.application.port.out.Terms;
import vn.chiboso.membership.application.port.out.Tree;
import vn.chiboso.membership.application.port.out.TreeSurvey;
import vn.chiboso.membership.domain.Authority;
import vn.chiboso.membership.domain.TermsOfOffice;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.UnitNesting;
import vn.chiboso.membership.domain.UnitRefusal;

@Service
class SeeUnitService implements SeeUnit {
    private final Tree tree;
    private final TreeSurvey survey;
    private final Terms terms;
    private final Positions positions;
    private final Standings standings;
    private final Authorities authorities;
    private final RollKeepers keepers;
    private final Clock clock;

    SeeUnitService(
            Tree tree,
            TreeSurvey survey,
            Terms terms,
            Positions positions,
            Standings standings,
            Authorities authorities,
            RollKeepers keepers,
            Clock clock) {
        this.tree = tree;
        this.survey = survey;
        this.terms = terms;
        this.positions = positions;
        this.standings = standings;
        this.authorities = authorities;
        this.keepers = keepers;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, UnitId unit) {
        var today = LocalDate.now(clock);
        var authority = authorities.of(actor, unit);
        authority.requireSeesUnit();
        var node = tree.find(unit, today).orElseThrow(UnitRefusal::notFound);
        var kind = node.form().kind();
        var office = new TermsOfOffice(unit, terms.of(unit));
        var term = office.on(today, terms::rule);
        var lineage = tree.lineage(node.path(), today);
        var below = tree.below(unit, today);
        return new View(
                node,
                seen(lineage, actor, authority, node, today),
                below,
                positions.on(unit, today),
                term,
                office.entered().contains(term),
                authority.tendsTree(),
                authority.tendsTree() ? UnitNesting.below(kind) : List.of(),
                authority.givable(kind),
                kind == UnitKind.BRANCH && keepers.seesRoll(actor, unit),
                kind == UnitKind.BRANCH && keepers.mayAdd(actor, unit),
                authority.oversees(),
                survey.composition(unit),
                survey.count(below.stream().map(TreeNode::id).toList()),
                region(lineage),
                oddCode(node, lineage));
    }

    private static @Nullable Integer region(List<TreeNode> lineage) {
        return lineage.reversed().stream()
                .map(each -> each.form().region())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable TreeNode oddCode(TreeNode node, List<TreeNode> lineage) {
        var code = node.form().officialCode();
        if (code == null) {
            return null;
        }
        for (var above : lineage.reversed()) {
            var other = above.form().officialCode();
            if (other != null && !above.id().equals(node.id())) {
                return code.isBelow(other) ? null : above;
            }
        }
        return null;
    }

    private List<TreeNode> seen(List<TreeNode> all, Actor actor, Authority authority, TreeNode node, LocalDate today) {
        if (authority.technicalAdministrator()) {
            return all;
        }
        var scopes = standings.officerScopes(actor, today);
        return all.stream()
                .filter(n -> n.id().equals(node.id()) || scopes.stream().anyMatch(s -> s.covers(n.path())))
                .toList();
    }
}
