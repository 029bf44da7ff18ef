package vn.chiboso.membership.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a use case did for many at once: the audit has a row for each, as if each had been done alone. */
public interface Severally {
    /** In the order in which they were asked for. */
    List<One> each();

    /**
     * One of them.
     *
     * @param about   holds the ids that the audit keeps
     * @param refusal why it was not done; null when it was
     */
    record One(Record about, @Nullable Refusal refusal) {}
}
