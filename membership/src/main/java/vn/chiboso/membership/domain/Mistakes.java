package vn.chiboso.membership.domain;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Refusal;

/**
 * What is wrong with a form, all of it: the first mistake is thrown and carries the others as suppressed, so that a page shows every
 * one and the program interface still answers with one. Only what was typed is gathered; any other refusal goes its way at once.
 */
public final class Mistakes {
    private @Nullable Refusal first;

    /** What was read; null when it could not be, or is nothing. */
    public <T> @Nullable T read(Supplier<? extends @Nullable T> part) {
        try {
            return part.get();
        } catch (Refusal refusal) {
            add(refusal);
            return null;
        }
    }

    /** Checks something that gives nothing. */
    public void check(Runnable part) {
        read(() -> {
            part.run();
            return null;
        });
    }

    public void add(Refusal refusal) {
        if (refusal.kind() != Refusal.Kind.INVALID) {
            throw refusal;
        }
        if (first == null) {
            first = refusal;
        } else if (first != refusal) {
            first.addSuppressed(refusal);
        }
    }

    public boolean areNone() {
        return first == null;
    }

    /** Throws when there is any. */
    public void require() {
        if (first != null) {
            throw first;
        }
    }
}
