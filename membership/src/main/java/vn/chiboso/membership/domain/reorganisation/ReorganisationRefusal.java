package vn.chiboso.membership.domain.reorganisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Refusal;

/** A reorganisation cannot be done, or not taken back. */
public final class ReorganisationRefusal extends Refusal {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final String reason;
    private final @Nullable String field;
    private final transient List<Object> args;

    private ReorganisationRefusal(Kind kind, String reason, @Nullable String field, Object... args) {
        super("reorganisation refused: " + reason);
        this.kind = kind;
        this.reason = reason;
        this.field = field;
        this.args = List.of(args);
    }

    public static ReorganisationRefusal notFound() {
        return new ReorganisationRefusal(Kind.NOT_FOUND, "not-found", null);
    }

    /** Something without which nothing can be decided. */
    public static ReorganisationRefusal missing(String field) {
        return new ReorganisationRefusal(Kind.INVALID, "missing", field);
    }

    static ReorganisationRefusal number() {
        return new ReorganisationRefusal(Kind.INVALID, "number", "number");
    }

    /** The level has used the number in the same term. */
    public static ReorganisationRefusal numberUsed(LocalDate decidedOn) {
        return new ReorganisationRefusal(Kind.CONFLICT, "number-used", "number", decidedOn);
    }

    /** The paper is known and was used for something else already; whoever means it so says that this is a part of it too. */
    static ReorganisationRefusal sameDecision(DecidedChanges earlier) {
        return new ReorganisationRefusal(
                Kind.CONFLICT, "same-decision", "sameDecision", earlier.total(), earlier.first());
    }

    static ReorganisationRefusal basis() {
        return new ReorganisationRefusal(Kind.INVALID, "basis", "legalBasis");
    }

    static ReorganisationRefusal decidedOn(LocalDate latest) {
        return new ReorganisationRefusal(Kind.INVALID, "decided-on", "decidedOn", latest);
    }

    static ReorganisationRefusal effectiveLate(LocalDate latest) {
        return new ReorganisationRefusal(Kind.INVALID, "effective-late", "effectiveOn", latest);
    }

    /** What is prepared waits for its day; this one's has come. */
    static ReorganisationRefusal notAhead(LocalDate today) {
        return new ReorganisationRefusal(Kind.INVALID, "not-ahead", "effectiveOn", today);
    }

    static ReorganisationRefusal tooFarAhead(LocalDate latest) {
        return new ReorganisationRefusal(Kind.INVALID, "too-far-ahead", "effectiveOn", latest);
    }

    /** The unit will have ended by then. */
    static ReorganisationRefusal endsBefore(String unit, Decision other) {
        return new ReorganisationRefusal(
                Kind.CONFLICT, "ends-before", "units", unit, other.effectiveOn(), other.number());
    }

    /** The unit is to end while something later waits for it. */
    static ReorganisationRefusal stillNeeded(String unit, Decision other) {
        return new ReorganisationRefusal(
                Kind.CONFLICT, "still-needed", "units", unit, other.effectiveOn(), other.number());
    }

    /** Which of two changes of one unit on one day comes first, nobody said. */
    static ReorganisationRefusal sameDay(String unit, Decision other) {
        return new ReorganisationRefusal(Kind.CONFLICT, "same-day", "effectiveOn", unit, other.number());
    }

    /** An earlier one of the same unit could not be done yet. */
    static ReorganisationRefusal notItsTurn(Decision other) {
        return new ReorganisationRefusal(Kind.CONFLICT, "not-its-turn", null, other.number(), other.effectiveOn());
    }

    /** By now another level decides about it than the one whose decision it was. */
    static ReorganisationRefusal otherIssuer() {
        return new ReorganisationRefusal(Kind.CONFLICT, "other-issuer", null);
    }

    /** A unit has got elsewhere since it was prepared. */
    static ReorganisationRefusal otherPlaces() {
        return new ReorganisationRefusal(Kind.CONFLICT, "other-places", null);
    }

    /** The unit to be renamed has got another name in between. */
    static ReorganisationRefusal otherName(String before) {
        return new ReorganisationRefusal(Kind.CONFLICT, "other-name", null, before);
    }

    /** The unit has ended since it was prepared. */
    static ReorganisationRefusal gone(String unit) {
        return new ReorganisationRefusal(Kind.CONFLICT, "gone", null, unit);
    }

    /** It was done or called off before. */
    public static ReorganisationRefusal noLongerComing() {
        return new ReorganisationRefusal(Kind.CONFLICT, "no-longer-coming", null);
    }

    /** Its day lies ahead. */
    public static ReorganisationRefusal dayAhead(LocalDate day) {
        return new ReorganisationRefusal(Kind.CONFLICT, "day-ahead", null, day);
    }

    static ReorganisationRefusal cancelReason() {
        return new ReorganisationRefusal(Kind.INVALID, "cancel-reason", "reason");
    }

    /** A unit stands where it stands, or by its name, only since a later day. */
    static ReorganisationRefusal effectiveEarly(String unit, LocalDate since) {
        return new ReorganisationRefusal(Kind.INVALID, "effective-early", "effectiveOn", unit, since);
    }

    /** The topmost unit stands below nothing. */
    static ReorganisationRefusal root() {
        return new ReorganisationRefusal(Kind.INVALID, "root", null);
    }

    /** Below itself or something below itself. */
    static ReorganisationRefusal cycle() {
        return new ReorganisationRefusal(Kind.INVALID, "cycle", "parent");
    }

    static ReorganisationRefusal samePlace() {
        return new ReorganisationRefusal(Kind.INVALID, "same-place", "parent");
    }

    public static ReorganisationRefusal nothingToMove() {
        return new ReorganisationRefusal(Kind.INVALID, "nothing-to-move", "units");
    }

    /** A unit that stands below another one that moves comes along with it anyway. */
    static ReorganisationRefusal nested(String unit, String above) {
        return new ReorganisationRefusal(Kind.INVALID, "nested", "units", unit, above);
    }

    static ReorganisationRefusal misplaced(String field) {
        return new ReorganisationRefusal(Kind.INVALID, "misplaced", field);
    }

    static ReorganisationRefusal sameName() {
        return new ReorganisationRefusal(Kind.INVALID, "same-name", "name");
    }

    /** A merger ends at least one unit, and one that is new takes the place of at least two. */
    public static ReorganisationRefusal tooFew() {
        return new ReorganisationRefusal(Kind.INVALID, "too-few", "units");
    }

    static ReorganisationRefusal intoItself() {
        return new ReorganisationRefusal(Kind.INVALID, "into-itself", "into");
    }

    static ReorganisationRefusal kindsDiffer(String unit) {
        return new ReorganisationRefusal(Kind.INVALID, "kinds-differ", "units", unit);
    }

    /** A party group is renamed and ended by its branch, with the acts of its people. */
    static ReorganisationRefusal group(String unit) {
        return new ReorganisationRefusal(Kind.INVALID, "group", null, unit);
    }

    /** Branch and name lead to one group; with a second one below the branch nobody could tell who is in which. */
    static ReorganisationRefusal groupTwins(String group, String unit, String into) {
        return new ReorganisationRefusal(Kind.CONFLICT, "group-twins", "units", group, unit, into);
    }

    static ReorganisationRefusal underWay(String unit) {
        return new ReorganisationRefusal(Kind.CONFLICT, "under-way", "units", unit);
    }

    static ReorganisationRefusal nothingChosen() {
        return new ReorganisationRefusal(Kind.INVALID, "nothing-chosen", "members");
    }

    static ReorganisationRefusal notOnRoll() {
        return new ReorganisationRefusal(Kind.INVALID, "not-on-roll", "members");
    }

    static ReorganisationRefusal notBelow() {
        return new ReorganisationRefusal(Kind.INVALID, "not-below", "below");
    }

    /** Something is otherwise than when it was shown. */
    public static ReorganisationRefusal changed() {
        return new ReorganisationRefusal(Kind.CONFLICT, "changed", null);
    }

    public static ReorganisationRefusal undone() {
        return new ReorganisationRefusal(Kind.CONFLICT, "undone", null);
    }

    /** Something follows that depends on it; the list is the refusal's one argument. */
    public static ReorganisationRefusal followed(List<Obstacle> obstacles) {
        return new ReorganisationRefusal(Kind.CONFLICT, "followed", null, List.copyOf(obstacles));
    }

    /** The same, with the mistakes it brings along, and its arguments as a reader is told them. */
    public ReorganisationRefusal worded(Object... texts) {
        var worded = new ReorganisationRefusal(kind, reason, field, texts);
        for (var other : getSuppressed()) {
            worded.addSuppressed(other);
        }
        return worded;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String code() {
        return "membership.refusal.reorganisation." + reason;
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
