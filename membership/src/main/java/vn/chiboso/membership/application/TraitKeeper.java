package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.UnitTraits;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.UnitForm;
import vn.chiboso.membership.domain.UnitRefusal;
import vn.chiboso.membership.domain.traits.TraitChange;
import vn.chiboso.membership.domain.traits.TraitSpan;
import vn.chiboso.membership.domain.traits.TraitTimeline;
import vn.chiboso.membership.domain.traits.UnitTrait;

/** Dates what is said of units; called inside the transaction of the use case. */
@Component
class TraitKeeper {
    private final UnitTraits traits;
    private final Clock clock;

    TraitKeeper(UnitTraits traits, Clock clock) {
        this.traits = traits;
        this.clock = clock;
    }

    /** A timeline as it becomes, with what is said about it. */
    record Step(TraitTimeline after, TraitChange said) {}

    /**
     * What of the unit becomes different by the form.
     *
     * @param from    first day of the new values; null means today. The day since when there is the present one corrects it
     * @param mistake whether the present values never were right
     */
    List<Step> steps(
            Actor by, TreeNode node, UnitForm form, @Nullable LocalDate from, boolean mistake, @Nullable String basis) {
        var today = LocalDate.now(clock);
        var begins = from == null ? today : from;
        var steps = new ArrayList<Step>();
        Map<UnitTrait, TraitTimeline> all = traits.of(node.id());
        for (var trait : UnitTrait.values()) {
            var value = trait.of(form);
            if (Objects.equals(value, trait.of(node.form()))) {
                continue;
            }
            var before = Objects.requireNonNull(all.get(trait));
            var present = before.current();
            var wrong = mistake || begins.equals(present.from());
            var after =
                    wrong ? before.correct(present.from(), value, null, today) : before.change(value, begins, today);
            steps.add(step(by, after, wrong ? present.from() : begins, present, value, wrong, basis));
        }
        steps.forEach(step -> requireFreeCode(node.id(), step));
        return steps;
    }

    /** One span of one trait was never so. */
    Step correction(
            Actor by,
            UnitId unit,
            UnitTrait trait,
            LocalDate from,
            @Nullable String value,
            @Nullable LocalDate begins,
            String reason) {
        var before = Objects.requireNonNull(traits.of(unit).get(trait));
        var after = before.correct(from, value, begins, LocalDate.now(clock));
        var span = before.spans().stream()
                .filter(each -> each.from().equals(from))
                .findFirst()
                .orElseThrow(UnitRefusal::stale);
        var step = step(by, after, begins == null ? from : begins, span, value, true, reason);
        requireFreeCode(unit, step);
        return step;
    }

    void keep(Actor by, UnitId unit, List<Step> steps) {
        steps.forEach(step -> traits.keep(unit, step.after(), step.said(), by.account()));
    }

    private Step step(
            Actor by,
            TraitTimeline after,
            LocalDate from,
            TraitSpan before,
            @Nullable String value,
            boolean mistake,
            @Nullable String basis) {
        var said = basis == null || basis.isBlank() ? null : Folding.tidy(basis);
        if (said != null && said.length() > TraitChange.LONGEST) {
            throw UnitRefusal.traitBasis();
        }
        return new Step(
                after,
                new TraitChange(after.trait(), from, before.value(), value, mistake, said, by.name(), clock.instant()));
    }

    /** No two units had one code on one day. */
    private void requireFreeCode(UnitId unit, Step step) {
        if (step.after().trait() != UnitTrait.OFFICIAL_CODE) {
            return;
        }
        for (var span : step.after().spans()) {
            var code = span.value();
            if (code != null
                    && code.equals(step.said().became())
                    && traits.isCodeTaken(code, unit, span.from(), span.until())) {
                throw UnitRefusal.codeTaken();
            }
        }
    }
}
