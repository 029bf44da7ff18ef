package vn.chiboso.meetings.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Refusal;

/**
 * What happens after the roll call said no. Subclasses name the topic; the facts are in {@link #args()} in the order the message
 * of {@link #code()} wants them.
 */
public abstract class ProceedingsRefusal extends Refusal {
    private static final long serialVersionUID = 1;
    private final Kind kind;
    private final String code;
    private final @Nullable String field;
    private final transient List<Object> args;

    protected ProceedingsRefusal(Kind kind, String code, @Nullable String field, List<Object> args) {
        super(code + " " + args);
        this.kind = kind;
        this.code = code;
        this.field = field;
        this.args = List.copyOf(args);
    }

    @Override
    public final Kind kind() {
        return kind;
    }

    @Override
    public final String code() {
        return code;
    }

    @Override
    public final @Nullable String field() {
        return field;
    }

    @Override
    public final List<Object> args() {
        return args;
    }
}
