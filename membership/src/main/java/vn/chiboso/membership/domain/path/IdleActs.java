package vn.chiboso.membership.domain.path;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Acts that are kept and follow from nothing before them: they change nothing. */
final class IdleActs {
    private IdleActs() {}

    /**
     * Why the first act that follows from nothing after the change, and did before, does not. What is kept is read whatever a
     * reorganisation or a merge of records has made of it; an act that no longer follows changes nothing.
     */
    static Optional<PathRefusal> firstNew(Path before, Path after, Predicate<Act> minded) {
        var known = of(before).keySet();
        return of(after).entrySet().stream()
                .filter(each -> !known.contains(each.getKey()) && minded.test(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<Act, PathRefusal> of(Path path) {
        var idle = new LinkedHashMap<Act, PathRefusal>();
        var stage = Stage.START;
        for (var act : path.inForce()) {
            try {
                stage = Course.after(stage, act);
            } catch (PathRefusal refusal) {
                idle.put(act, refusal);
            }
        }
        return idle;
    }
}
