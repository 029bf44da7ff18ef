package vn.chiboso.membership.domain.path;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Refusal;

/** An act cannot stand in a person's path. */
public final class PathRefusal extends Refusal {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final String reason;
    private final @Nullable String field;
    private final transient List<Object> args;

    private PathRefusal(Kind kind, String reason, @Nullable String field, Object... args) {
        super("act refused: " + reason);
        this.kind = kind;
        this.reason = reason;
        this.field = field;
        this.args = List.of(args);
    }

    static PathRefusal decisionNumber() {
        return new PathRefusal(Kind.INVALID, "decision-number", "number");
    }

    static PathRefusal decisionIssuer() {
        return new PathRefusal(Kind.INVALID, "decision-issuer", "issuer");
    }

    static PathRefusal receivedBeforeSigned(LocalDate signedOn) {
        return new PathRefusal(Kind.INVALID, "received-before-signed", "receivedOn", signedOn);
    }

    static PathRefusal until(LocalDate on) {
        return new PathRefusal(Kind.INVALID, "until", "until", on);
    }

    static PathRefusal untilMissing(int months) {
        return new PathRefusal(Kind.INVALID, "until-missing", "until", months);
    }

    /** One id is given to the acts of two people, or to two acts of one. */
    public static PathRefusal badgeIdTwice() {
        return new PathRefusal(Kind.CONFLICT, "badge-id-twice", "people");
    }

    /** The act lies in the future. */
    public static PathRefusal future() {
        return new PathRefusal(Kind.INVALID, "future", "on");
    }

    /** The day of the act is not said. */
    public static PathRefusal dayMissing() {
        return new PathRefusal(Kind.INVALID, "day-missing", "on");
    }

    /** Probation has not ended yet. */
    public static PathRefusal probationRuns(LocalDate due) {
        return new PathRefusal(Kind.CONFLICT, "probation-runs", null, due);
    }

    static PathRefusal endsAtOnce() {
        return new PathRefusal(Kind.CONFLICT, "ends-at-once", "on");
    }

    /** The decision lies in the future. */
    public static PathRefusal signedLater() {
        return new PathRefusal(Kind.INVALID, "future", "signedOn");
    }

    /** Only who moved away comes back. */
    public static PathRefusal notAway() {
        return new PathRefusal(Kind.CONFLICT, "not-away", null);
    }

    /** A dismissal names the position that it ends. */
    public static PathRefusal positionMissing() {
        return new PathRefusal(Kind.INVALID, "position-missing", "position");
    }

    /** No act of this person. */
    public static PathRefusal notFound() {
        return new PathRefusal(Kind.NOT_FOUND, "not-found", null);
    }

    /** Taken back only by the procedure that brought it, or from above. */
    public static PathRefusal notYoursToAnnul() {
        return new PathRefusal(Kind.FORBIDDEN, "not-yours-to-annul", null);
    }

    /** Such an act comes of a transfer, an import or a reorganisation. */
    public static PathRefusal byProcedure() {
        return new PathRefusal(Kind.INVALID, "by-procedure", "kind");
    }

    /** The date on the paper is not said. */
    public static PathRefusal signedOn() {
        return new PathRefusal(Kind.INVALID, "signed-on", "signedOn");
    }

    /** Why is not said. */
    public static PathRefusal reasonMissing() {
        return new PathRefusal(Kind.INVALID, "reason-missing", "reason");
    }

    /** An act of that kind rests on a decision, and none was given. */
    public static PathRefusal needsDecision() {
        return new PathRefusal(Kind.INVALID, "needs-decision", "number");
    }

    /** The number was used by the same body in that year for another act. */
    public static PathRefusal numberTaken(String number) {
        return new PathRefusal(Kind.CONFLICT, "number-taken", "number", number);
    }

    /** Something later is known already. */
    static PathRefusal backdated(LocalDate latest) {
        return new PathRefusal(Kind.CONFLICT, "backdated", "on", latest);
    }

    /** The act does not follow from where the person stands. */
    static PathRefusal notNow(ActKind kind, String reason) {
        return new PathRefusal(Kind.CONFLICT, reason, null, kind);
    }

    /** The day of an act is fixed by rule. */
    static PathRefusal officialDay(LocalDate due) {
        return new PathRefusal(Kind.INVALID, "official-day", "on", due);
    }

    /** Before the ceremony or the decision. */
    static PathRefusal tooEarly(String reason, LocalDate earliest) {
        return new PathRefusal(Kind.INVALID, reason, "on", earliest);
    }

    /** A time away that is shorter or longer than the rule lets it be. */
    static PathRefusal time(String reason, int months) {
        return new PathRefusal(Kind.INVALID, reason, "until", months);
    }

    /**
     * A badge that cannot be proposed, awarded or handed over so.
     *
     * @param reason what stands after "badge-" in the code
     */
    public static PathRefusal badge(String reason, @Nullable String field, Object... args) {
        return new PathRefusal(Kind.INVALID, "badge-" + reason, field, args);
    }

    /** A day that is not before another, on its own field. */
    public static PathRefusal handedEarly(LocalDate earliest) {
        return new PathRefusal(Kind.INVALID, "badge-handed-early", "handedOn", earliest);
    }

    /** Handed over in the future. */
    public static PathRefusal handedLater() {
        return new PathRefusal(Kind.INVALID, "future", "handedOn");
    }

    /** There is no such act, or it counts no more. */
    public static PathRefusal nothingToAnnul() {
        return new PathRefusal(Kind.NOT_FOUND, "nothing-to-annul", null);
    }

    /** A time out of the Party ends after it begins. */
    static PathRefusal outsideOrder() {
        return new PathRefusal(Kind.INVALID, "outside-order", "until");
    }

    /** Not said when the person was in the Party again. */
    static PathRefusal outsideEndMissing() {
        return new PathRefusal(Kind.INVALID, "outside-end-missing", "until");
    }

    /** Another time out of the Party has days in common with it. */
    static PathRefusal outsideOverlaps() {
        return new PathRefusal(Kind.CONFLICT, "outside-overlaps", "on");
    }

    /** Nobody leaves before having been admitted. */
    static PathRefusal outsideEarly(LocalDate decisionOn) {
        return new PathRefusal(Kind.INVALID, "outside-early", "on", decisionOn);
    }

    /** The list book says that something happened in the Party on a day of that time. */
    static PathRefusal outsideDayWithin(LocalDate day) {
        return new PathRefusal(Kind.CONFLICT, "outside-day-within", "on", day);
    }

    /** What happened since the path began here has acts of its own. */
    static PathRefusal outsideLate() {
        return new PathRefusal(Kind.CONFLICT, "outside-late", "until");
    }

    /** Somebody had a post here on a day of that time. */
    public static PathRefusal outsidePost() {
        return new PathRefusal(Kind.CONFLICT, "outside-post", "on");
    }

    static PathRefusal markedAlready() {
        return new PathRefusal(Kind.CONFLICT, "marked-already", "criminal");
    }

    /** Not said whether an end was for such a crime. */
    public static PathRefusal markMissing() {
        return new PathRefusal(Kind.INVALID, "mark-missing", "criminal");
    }

    static PathRefusal restsOnIt() {
        return new PathRefusal(Kind.CONFLICT, "rests-on-it", null);
    }

    /** Nobody records their own path. */
    public static PathRefusal own() {
        return new PathRefusal(Kind.FORBIDDEN, "own", null);
    }

    /** Somebody else has added to the path since it was read. */
    public static PathRefusal stale() {
        return new PathRefusal(Kind.CONFLICT, "stale", null);
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** The end of the code: why, in the domain's word. */
    public String reason() {
        return reason;
    }

    @Override
    public String code() {
        return "membership.refusal.path." + reason;
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
