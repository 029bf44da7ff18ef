package vn.chiboso.membership.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Refusal;

/** Something about accounts or the first set-up cannot be done. */
public final class AccountRefusal extends Refusal {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final String reason;
    private final @Nullable String field;
    private final transient List<Object> args;

    private AccountRefusal(Kind kind, String reason, @Nullable String field, Object... args) {
        super("account refused: " + reason);
        this.kind = kind;
        this.reason = reason;
        this.field = field;
        this.args = List.of(args);
    }

    public static AccountRefusal notFound() {
        return new AccountRefusal(Kind.NOT_FOUND, "not-found", null);
    }

    public static AccountRefusal forbidden() {
        return new AccountRefusal(Kind.FORBIDDEN, "forbidden", null);
    }

    /** There is an account already: the set-up is over. */
    public static AccountRefusal setUpDone() {
        return new AccountRefusal(Kind.NOT_FOUND, "set-up-done", null);
    }

    public static AccountRefusal setUpCode() {
        return new AccountRefusal(Kind.INVALID, "set-up-code", "code");
    }

    static AccountRefusal userName() {
        return new AccountRefusal(Kind.INVALID, "user-name", "userName");
    }

    public static AccountRefusal userNameTaken() {
        return new AccountRefusal(Kind.CONFLICT, "user-name-taken", "userName");
    }

    public static AccountRefusal hasOne() {
        return new AccountRefusal(Kind.CONFLICT, "has-one", "member");
    }

    public static AccountRefusal displayName() {
        return new AccountRefusal(Kind.INVALID, "display-name", "displayName");
    }

    static AccountRefusal passwordShort(int least) {
        return new AccountRefusal(Kind.INVALID, "password-short", "password", least);
    }

    static AccountRefusal passwordLong(int most) {
        return new AccountRefusal(Kind.INVALID, "password-long", "password", most);
    }

    static AccountRefusal passwordGuessable() {
        return new AccountRefusal(Kind.INVALID, "password-guessable", "password");
    }

    public static AccountRefusal passwordSame() {
        return new AccountRefusal(Kind.INVALID, "password-same", "password");
    }

    public static AccountRefusal passwordWrong() {
        return new AccountRefusal(Kind.INVALID, "password-wrong", "current");
    }

    /** Too many wrong passwords; the argument is in seconds. */
    public static AccountRefusal passwordWait(long seconds) {
        return new AccountRefusal(Kind.CONFLICT, "password-wait", "current", seconds);
    }

    /** Nobody locks themselves out. */
    public static AccountRefusal own() {
        return new AccountRefusal(Kind.CONFLICT, "own", null);
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String code() {
        return "membership.refusal.account." + reason;
    }

    @Override
    public List<Object> args() {
        return args;
    }

    @Override
    public @Nullable String field() {
        return field;
    }
}
