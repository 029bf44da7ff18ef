package vn.chiboso.documents.domain;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Refusal;

/** Documents said no; files handed in are refused with {@link vn.chiboso.documents.api.FileRefusal}. */
public final class DocumentRefusal extends Refusal {
    /** The reasons; each is a key "documents.refusal.not-found" and so on. */
    public enum Reason {
        NOT_FOUND(Kind.NOT_FOUND, null),
        NOT_YOURS_TO_READ(Kind.FORBIDDEN, null),
        NOT_YOURS_TO_ADD(Kind.FORBIDDEN, null),
        /** A group or the centre numbers no papers of its own here. */
        ISSUES_NO_PAPERS(Kind.INVALID, null),
        TITLE_MISSING(Kind.INVALID, "title"),
        NO_LAYOUT_FOR_DAY(Kind.INVALID, "date"),
        UNKNOWN_FORMAT(Kind.INVALID, "format"),
        BAD_CURSOR(Kind.INVALID, "after");

        private final Kind kind;
        private final @Nullable String field;

        Reason(Kind kind, @Nullable String field) {
            this.kind = kind;
            this.field = field;
        }
    }

    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final transient List<Object> args;

    /** The arguments are those of the message, in order. */
    public DocumentRefusal(Reason reason, Object... args) {
        super(reason + " " + List.of(args));
        this.reason = reason;
        this.args = List.of(args);
    }

    public Reason reason() {
        return reason;
    }

    @Override
    public Kind kind() {
        return reason.kind;
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
    public @Nullable String field() {
        return reason.field;
    }
}
