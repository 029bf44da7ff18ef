package vn.chiboso.membership.domain.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberStatus;

/**
 * Something that keeps a member from the branch's life for a time and goes on until it is ended by an act.
 *
 * @param until last day it is meant to hold; null when not said
 */
public record Limit(What what, LocalDate from, @Nullable LocalDate until) {
    /** What does so; the order is that of the sentences about it. */
    public enum What {
        TEMPORARY_EXEMPTION,
        SUSPENSION,
        ABROAD;

        /** From one on, as sentences count them. */
        public int number() {
            return ordinal() + 1;
        }
    }

    /** What goes on after everything known. */
    public static List<Limit> of(Path path) {
        var stage = path.stage();
        var limits = new ArrayList<Limit>();
        if (!stage.isMember()) {
            return limits;
        }
        if (stage.exemption() == MemberStatus.TEMPORARILY_EXEMPT) {
            last(path, What.TEMPORARY_EXEMPTION, Limit::exempts).ifPresent(limits::add);
        }
        if (stage.suspended()) {
            last(path, What.SUSPENSION, act -> act.kind() == ActKind.SUSPENDED).ifPresent(limits::add);
        }
        if (stage.abroad()) {
            last(path, What.ABROAD, act -> act.kind() == ActKind.WENT_ABROAD).ifPresent(limits::add);
        }
        return limits;
    }

    private static boolean exempts(Act act) {
        return act.kind() == ActKind.TEMPORARILY_EXEMPTED || act.status() == MemberStatus.TEMPORARILY_EXEMPT;
    }

    private static Optional<Limit> last(Path path, What what, Predicate<Act> begins) {
        return path.inForce().stream()
                .filter(begins)
                .reduce((_, later) -> later)
                .map(act -> new Limit(what, act.on(), act.until()));
    }
}
