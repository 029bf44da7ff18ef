package vn.chiboso.documents.api;

import java.util.List;
import java.util.Locale;
import vn.chiboso.membership.api.Refusal;

/** Why a file was not stored; nothing of it was kept. */
public final class FileRefusal extends Refusal {
    /** The reasons; each is a key "documents.refusal.too-large" and so on. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        NOT_WHAT_IT_SAYS,
        KIND_NOT_ALLOWED,
        SECRET_NOT_EXCLUDED,
        LOOKS_SECRET
    }

    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final transient List<Object> args;

    /** The arguments are those of the message, in order. */
    public FileRefusal(Reason reason, Object... args) {
        super(reason + " " + List.of(args));
        this.reason = reason;
        this.args = List.of(args);
    }

    public Reason reason() {
        return reason;
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }

    @Override
    public String code() {
        return "documents.refusal." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public List<Object> args() {
        return args;
    }

    @Override
    public String field() {
        return reason == Reason.SECRET_NOT_EXCLUDED ? "declaredNoSecret" : "file";
    }
}
