package vn.chiboso.membership.domain.unitbook;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.UnitRefusal;
import vn.chiboso.membership.domain.reorganisation.Change;
import vn.chiboso.membership.domain.reorganisation.Decision;
import vn.chiboso.membership.domain.reorganisation.Plan;
import vn.chiboso.membership.domain.reorganisation.Planning;
import vn.chiboso.membership.domain.reorganisation.Surroundings;

/** Founds rows one after another by the rules of the forms for one unit: below each other, too. */
public final class UnitFounding {
    private final FoundingFrame frame;
    private final Map<UnitId, TreeNode> nodes = new HashMap<>();
    private final Map<UnitId, Map<String, TreeNode>> below = new HashMap<>();
    private final Set<String> codes = new HashSet<>();

    /** {@code known}: the units that rows may stand below, and what stands directly below those. */
    public UnitFounding(FoundingFrame frame, Collection<KnownUnit> known) {
        this.frame = frame;
        known.forEach(unit -> stand(unit.node()));
    }

    /**
     * A unit that begins.
     *
     * @param decision it rests on; null for what stood when the house was set up here, and for a party group
     * @param plan     of that decision, null without one
     */
    public record Found(
            TreeNode node,
            @Nullable Decision decision,
            @Nullable Plan plan) {}

    /** Refuses what the form for one unit would refuse. */
    public Found found(UnitLine line, UnitId id, UnitId parent, String label) {
        return found(UnitRow.of(line), id, parent, label);
    }

    Found found(UnitRow row, UnitId id, UnitId parent, String label) {
        var above = Optional.ofNullable(nodes.get(parent)).orElseThrow(UnitRefusal::notFound);
        var form = row.form(Objects.requireNonNull(row.kind()));
        var code = form.officialCode();
        if (sibling(parent, row.name()).isPresent()) {
            throw UnitRefusal.nameTaken();
        }
        var decision = row.decision();
        var plan = decision == null ? null : plan(new Change.Create(parent, id, form), decision);
        var since = decision == null ? row.since() : decision.effectiveOn();
        var node = above.below(id, form, label, since, frame.today());
        if (decision == null && form.kind() != UnitKind.GROUP && node.since().isAfter(frame.setUpOn())) {
            throw UnitRefusal.foundedByDecision(frame.setUpOn());
        }
        if (code != null && (codes.contains(code.value()) || frame.codes().isTaken(code.value(), node.since()))) {
            throw UnitRefusal.codeTaken();
        }
        if (decision != null) {
            frame.numbers().require(parent, decision);
        }
        if (code != null) {
            codes.add(code.value());
        }
        stand(node);
        return new Found(node, decision, plan);
    }

    Optional<TreeNode> node(UnitId unit) {
        return Optional.ofNullable(nodes.get(unit));
    }

    /** What stands directly below the unit under the name, or was just founded there. */
    Optional<TreeNode> sibling(UnitId parent, String name) {
        return Optional.ofNullable(below.getOrDefault(parent, Map.of()).get(UnitRow.nameKey(name)));
    }

    private Plan plan(Change.Create change, Decision decision) {
        var parent = change.parent();
        var around = new Surroundings(
                Map.of(parent, Objects.requireNonNull(nodes.get(parent))),
                Map.of(),
                Map.of(),
                Map.of(),
                Surroundings.Named.NOBODY,
                List.of());
        return Planning.of(change, decision, around, frame.today());
    }

    private void stand(TreeNode node) {
        nodes.put(node.id(), node);
        var parent = node.parent();
        if (parent != null) {
            below.computeIfAbsent(parent, id -> new HashMap<>())
                    .putIfAbsent(UnitRow.nameKey(node.form().name().value()), node);
        }
    }
}
