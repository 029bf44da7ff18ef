package vn.chiboso.membership.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.domain.path.ActKind;

/** A person's particulars cannot be right, or the person is not there. */
public final class PersonRefusal extends Refusal {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final String reason;
    private final @Nullable String field;
    private final @Nullable ActKind act;
    private final transient @Nullable MemberId about;
    private final transient List<Object> args;

    private PersonRefusal(Kind kind, String reason, @Nullable String field, Object... args) {
        this(kind, reason, field, null, null, args);
    }

    private PersonRefusal(
            Kind kind,
            String reason,
            @Nullable String field,
            @Nullable ActKind act,
            @Nullable MemberId about,
            Object... args) {
        super("person refused: " + reason);
        this.kind = kind;
        this.reason = reason;
        this.field = field;
        this.act = act;
        this.about = about;
        this.args = List.of(args);
    }

    static PersonRefusal name() {
        return new PersonRefusal(Kind.INVALID, "name", "fullName");
    }

    static PersonRefusal card() {
        return new PersonRefusal(Kind.INVALID, "card", "cardNumber");
    }

    static PersonRefusal phone() {
        return new PersonRefusal(Kind.INVALID, "phone", "phone");
    }

    static PersonRefusal email() {
        return new PersonRefusal(Kind.INVALID, "email", "email");
    }

    public static PersonRefusal birth() {
        return new PersonRefusal(Kind.INVALID, "birth", "birth");
    }

    /** A date that lies after today. */
    public static PersonRefusal future(String field, LocalDate date) {
        return new PersonRefusal(Kind.INVALID, "future", field, date);
    }

    /** Two dates in the wrong order. */
    public static PersonRefusal order(String field, String reason) {
        return new PersonRefusal(Kind.INVALID, reason, field);
    }

    /** Another person has the card number. */
    public static PersonRefusal cardTaken() {
        return new PersonRefusal(Kind.CONFLICT, "card-taken", "cardNumber");
    }

    /** What an act of the path has to bring. */
    public static PersonRefusal byAct(ActKind act) {
        var reason = act == ActKind.TEMPORARILY_EXEMPTED ? "temporary-by-act" : "by-act";
        return new PersonRefusal(Kind.CONFLICT, reason, "status", act, null);
    }

    /** The paper that a status rests on is not named. */
    public static PersonRefusal basisMissing() {
        return new PersonRefusal(Kind.INVALID, "basis-missing", "basis");
    }

    /** A dated change that would stand before what is already known. */
    public static PersonRefusal backdated(LocalDate first) {
        return new PersonRefusal(Kind.CONFLICT, "backdated", "from", first);
    }

    /** A day of the list book that an act of the path has brought. */
    public static PersonRefusal datedByAct(String field, ActKind act) {
        return new PersonRefusal(Kind.CONFLICT, "dated-by-act", field, act, null);
    }

    /** The person exists already on this roll. */
    public static PersonRefusal known() {
        return new PersonRefusal(Kind.CONFLICT, "known", "fullName");
    }

    /** Somebody who left the Party comes back by a new admission only. */
    public static PersonRefusal left(MemberId who) {
        return new PersonRefusal(Kind.CONFLICT, "left", "fullName", ActKind.ADMITTED, who);
    }

    /** Somebody of the same name and birth is in the book of those who are on the roll no longer. */
    public static PersonRefusal namesake(MemberId who) {
        return new PersonRefusal(Kind.CONFLICT, "namesake", "other", null, who);
    }

    /** Somebody who moved away comes back as the same person, by no admission. */
    public static PersonRefusal away(MemberId who) {
        return new PersonRefusal(Kind.CONFLICT, "away", "fullName", null, who);
    }

    /** Somebody else changed the same person in between. */
    public static PersonRefusal stale() {
        return new PersonRefusal(Kind.CONFLICT, "stale", null);
    }

    public static PersonRefusal notFound() {
        return new PersonRefusal(Kind.NOT_FOUND, "not-found", null);
    }

    public static PersonRefusal forbidden() {
        return new PersonRefusal(Kind.FORBIDDEN, "forbidden", null);
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String code() {
        return "membership.refusal.person." + reason;
    }

    @Override
    public @Nullable String act() {
        return act == null ? null : act.name();
    }

    /** Of whom that act is, where it is somebody else than was asked about; whether the reader may know them is not said here. */
    public @Nullable MemberId about() {
        return about;
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
