package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.application.port.in.PreviewFounding;
import vn.chiboso.membership.application.port.out.Foundation;
import vn.chiboso.membership.application.port.out.Gazetteer;
import vn.chiboso.membership.application.port.out.Tree;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.UnitRefusal;
import vn.chiboso.membership.domain.founding.FoundingPlan;
import vn.chiboso.membership.domain.founding.Known;
import vn.chiboso.membership.domain.founding.Place;
import vn.chiboso.membership.domain.founding.Province;

/** Compares the country's list with what stands below a unit. */
@Component
class Founding {
    private final Tree tree;
    private final Gazetteer gazetteer;
    private final Foundation foundation;
    private final Authorities authorities;
    private final Supplier<UUID> newId;
    private final Clock clock;

    Founding(
            Tree tree,
            Gazetteer gazetteer,
            Foundation foundation,
            Authorities authorities,
            Supplier<UUID> newId,
            Clock clock) {
        this.tree = tree;
        this.gazetteer = gazetteer;
        this.foundation = foundation;
        this.authorities = authorities;
        this.newId = newId;
        this.clock = clock;
    }

    /** The centre or a province, tended by the actor. */
    TreeNode ground(Actor actor, UnitId unit) {
        authorities.of(actor, unit).requireTendsTree();
        var node = tree.find(unit, LocalDate.now(clock)).orElseThrow(UnitRefusal::notFound);
        if (node.form().kind() != UnitKind.CENTRAL && node.form().kind() != UnitKind.PROVINCE) {
            throw UnitRefusal.foundingElsewhere();
        }
        return node;
    }

    /** Those chosen by code; refuses a code that is none or not theirs, and all of them below a single province. */
    List<Province> chosen(Actor actor, TreeNode unit, String code) {
        var all = gazetteer.provinces();
        if (code.equals(PreviewFounding.ALL) && unit.form().kind() == UnitKind.CENTRAL) {
            return all;
        }
        var one = all.stream()
                .filter(each -> each.place().code().equals(code) && isTheirs(actor, unit, each.place()))
                .toList();
        if (one.isEmpty()) {
            throw UnitRefusal.noProvince();
        }
        return one;
    }

    /** Those that the actor may choose from. */
    List<Province> choice(Actor actor, TreeNode unit) {
        return gazetteer.provinces().stream()
                .filter(each -> isTheirs(actor, unit, each.place()))
                .toList();
    }

    /** The organisation of one province founds in that province; which it is under another name the technical administrator says. */
    private boolean isTheirs(Actor actor, TreeNode unit, Place place) {
        return unit.form().kind() == UnitKind.CENTRAL || authorities.isTechnical(actor) || isOf(unit, place);
    }

    /** By the place's code where it was noted, else by the name. */
    private boolean isOf(TreeNode unit, Place place) {
        var noted = foundation.known(unit.path(), LocalDate.now(clock)).stream()
                .filter(each -> each.node().id().equals(unit.id()))
                .map(Known::code)
                .filter(Objects::nonNull)
                .findFirst();
        var name = unit.form().name().value().toLowerCase(Locale.ROOT);
        return noted.map(place.code()::equals)
                .orElseGet(() -> name.equals(place.organisation().value().toLowerCase(Locale.ROOT)));
    }

    List<FoundingPlan.Row> rows(TreeNode unit, List<Province> provinces) {
        var known = foundation.known(unit.path(), LocalDate.now(clock));
        var ground = new FoundingPlan.Ground(known, foundation.codes());
        var most =
                provinces.stream().mapToInt(each -> 1 + each.communes().size()).sum();
        var labels = new ArrayDeque<>(foundation.labels(most));
        Supplier<UnitId> ids = () -> new UnitId(newId.get());
        if (unit.form().kind() == UnitKind.CENTRAL) {
            return FoundingPlan.below(unit, provinces, ground, ids, labels::remove);
        }
        var own = known.stream()
                .filter(each -> each.node().id().equals(unit.id()))
                .findFirst()
                .orElseThrow(UnitRefusal::notFound);
        return FoundingPlan.within(own, provinces.getFirst(), ground, ids, labels::remove);
    }
}
