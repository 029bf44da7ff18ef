package vn.chiboso.membership.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A use case said no. Each module has its own sealed or final subclasses that carry the facts; the web layer turns
 * {@link #code()} and {@link #args()} into a sentence in the reader's language and {@link #kind()} into a status. The exception's
 * own message is English, for the log. It lives here because membership is the module that every other may use (docs/adr).
 */
public abstract class Refusal extends RuntimeException {
    /** What kind of no it is. */
    public enum Kind {
        /** There is no such thing, or the actor may not know that there is: 404. */
        NOT_FOUND,
        /** The actor may see the thing but not do this: 403. */
        FORBIDDEN,
        /** The thing's state does not allow it, or it changed in between: 409. */
        CONFLICT,
        /** What was given cannot be right: 422. */
        INVALID
    }

    private static final long serialVersionUID = 1;

    protected Refusal(String message) {
        super(message);
    }

    public abstract Kind kind();

    /** Key of the module's message bundle, like {@code meetings.refusal.not-open}. */
    public abstract String code();

    /** Arguments of the message in order; dates and numbers as such, formatted by the reader's language. */
    public List<Object> args() {
        return List.of();
    }

    /** The act of a person's path to record instead, named as in the program interface; null where none would do. */
    public @Nullable String act() {
        return null;
    }

    /** The input field it is about, named as in the form and in the API; null when it is about none. */
    public @Nullable String field() {
        return null;
    }
}
