package vn.chiboso.membership.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Refusal;

/** Something about a unit, its term or the positions on it cannot be done. */
public final class UnitRefusal extends Refusal {
    private static final long serialVersionUID = 1;

    /** How many numbers of papers a refusal names. */
    private static final int NAMED = 5;

    private final Kind kind;
    private final String reason;
    private final @Nullable String field;
    private final transient List<Object> args;

    private UnitRefusal(Kind kind, String reason, @Nullable String field, Object... args) {
        super("unit refused: " + reason);
        this.kind = kind;
        this.reason = reason;
        this.field = field;
        this.args = List.of(args);
    }

    public static UnitRefusal notFound() {
        return new UnitRefusal(Kind.NOT_FOUND, "not-found", null);
    }

    public static UnitRefusal forbidden() {
        return new UnitRefusal(Kind.FORBIDDEN, "forbidden", null);
    }

    /** A unit of that kind cannot stand there. */
    public static UnitRefusal misplaced() {
        return new UnitRefusal(Kind.INVALID, "misplaced", "kind");
    }

    static UnitRefusal name() {
        return new UnitRefusal(Kind.INVALID, "name", "name");
    }

    static UnitRefusal officialCode() {
        return new UnitRefusal(Kind.INVALID, "code", "officialCode");
    }

    /** A sibling has the same name. */
    public static UnitRefusal nameTaken() {
        return new UnitRefusal(Kind.CONFLICT, "name-taken", "name");
    }

    public static UnitRefusal codeTaken() {
        return new UnitRefusal(Kind.CONFLICT, "code-taken", "officialCode");
    }

    /** Only branches have a branch type. */
    static UnitRefusal typeOfNoBranch() {
        return new UnitRefusal(Kind.INVALID, "type-of-no-branch", "branchType");
    }

    static UnitRefusal region() {
        return new UnitRefusal(Kind.INVALID, "region", "region");
    }

    static UnitRefusal meetingDay() {
        return new UnitRefusal(Kind.INVALID, "meeting-day", "meetingDay");
    }

    /** No such thing is said of units. */
    public static UnitRefusal traitValue() {
        return new UnitRefusal(Kind.INVALID, "trait-value", "value");
    }

    /** A change begins on or before the day since when there is the present value, or in the future. */
    public static UnitRefusal traitFrom(LocalDate after, LocalDate latest) {
        return new UnitRefusal(Kind.INVALID, "trait-from", "from", after, latest);
    }

    /** What a span becomes would begin before the one before it, or after the next. */
    public static UnitRefusal traitBegins(LocalDate earliest, LocalDate latest) {
        return new UnitRefusal(Kind.INVALID, "trait-begins", "begins", earliest, latest);
    }

    public static UnitRefusal traitReason() {
        return new UnitRefusal(Kind.INVALID, "trait-reason", "reason");
    }

    public static UnitRefusal traitReasonLong() {
        return new UnitRefusal(Kind.INVALID, "trait-reason-long", "reason");
    }

    public static UnitRefusal traitBasis() {
        return new UnitRefusal(Kind.INVALID, "trait-basis", "basis");
    }

    /** A party group ends after its first day and not in the future. */
    public static UnitRefusal closing(LocalDate since, LocalDate latest) {
        return new UnitRefusal(Kind.INVALID, "closing", "from", since, latest);
    }

    /** Somebody would be in the group before it began, or in the future. */
    public static UnitRefusal groupedFrom(LocalDate earliest, LocalDate latest) {
        return new UnitRefusal(Kind.INVALID, "grouped-from", "from", earliest, latest);
    }

    public static UnitRefusal nobodyGrouped() {
        return new UnitRefusal(Kind.INVALID, "nobody-grouped", "members");
    }

    /** The head of a party group is one of its members. */
    public static UnitRefusal notInGroup() {
        return new UnitRefusal(Kind.INVALID, "not-in-group", "member");
    }

    /** Organisations of communes are founded from the list below the centre or a province. */
    public static UnitRefusal foundingElsewhere() {
        return new UnitRefusal(Kind.CONFLICT, "founding-elsewhere", null);
    }

    /** The list has no such province, or one must be chosen. */
    public static UnitRefusal noProvince() {
        return new UnitRefusal(Kind.INVALID, "no-province", "province");
    }

    /** People of the whole nation are asked for by name only. */
    public static UnitRefusal areaTooWide() {
        return new UnitRefusal(Kind.INVALID, "area-too-wide", "unit");
    }

    /** A name begins before the present one did, or in the future. */
    public static UnitRefusal nameFrom(LocalDate earliest, LocalDate latest) {
        return new UnitRefusal(Kind.INVALID, "name-from", "nameFrom", earliest, latest);
    }

    /** What began before the house was set up here is written down; what begins later is founded by a decision. */
    public static UnitRefusal foundedByDecision(LocalDate latest) {
        return new UnitRefusal(Kind.INVALID, "founded-by-decision", "since", latest);
    }

    /** The same of a name, unless the present one is a slip. */
    public static UnitRefusal renamedByDecision(LocalDate latest) {
        return new UnitRefusal(Kind.INVALID, "renamed-by-decision", "nameFrom", latest);
    }

    public static UnitRefusal stale() {
        return new UnitRefusal(Kind.CONFLICT, "stale", null);
    }

    /** A unit that begins before the one above it, or in the future. */
    public static UnitRefusal since(LocalDate earliest, LocalDate latest) {
        return new UnitRefusal(Kind.INVALID, "since", "since", earliest, latest);
    }

    public static UnitRefusal termOrder() {
        return new UnitRefusal(Kind.INVALID, "term-order", "to");
    }

    public static UnitRefusal termOverlap() {
        return new UnitRefusal(Kind.CONFLICT, "term-overlap", "from");
    }

    /** A term that starts on the day is there, and was not seen. */
    public static UnitRefusal termThere(LocalDate to) {
        return new UnitRefusal(Kind.CONFLICT, "term-there", "to", to);
    }

    /** Papers of one number would be in one term; the first few are named. */
    public static UnitRefusal termNumbers(List<String> symbols) {
        var named = symbols.stream().limit(NAMED).collect(Collectors.joining(", "));
        return new UnitRefusal(Kind.CONFLICT, "term-numbers", "to", named, Math.max(0, symbols.size() - NAMED));
    }

    /** The position is already held in that time. */
    public static UnitRefusal positionHeld() {
        return new UnitRefusal(Kind.CONFLICT, "position-held", "position");
    }

    /** The unit has a secretary in that time. */
    public static UnitRefusal secretaryThere() {
        return new UnitRefusal(Kind.CONFLICT, "secretary-there", "position");
    }

    /** The position is not one of such a unit. */
    public static UnitRefusal positionElsewhere() {
        return new UnitRefusal(Kind.INVALID, "position-elsewhere", "position");
    }

    /** The same, of the day on which it begins. */
    public static UnitRefusal positionBeforeOfficial() {
        return new UnitRefusal(Kind.INVALID, "position-before-official", "from");
    }

    /** Nothing is known of the person on the day on which it would begin; {@code known} is the first of which something is. */
    public static UnitRefusal positionBeforeKnown(LocalDate known) {
        return new UnitRefusal(Kind.INVALID, "position-before-known", "from", known);
    }

    /** The person was out of the Party on one of its days. */
    public static UnitRefusal positionOutside() {
        return new UnitRefusal(Kind.INVALID, "position-outside", "from");
    }

    /** Only an official member may stand for a post of the committee (Điều lệ Đảng, Điều 3). */
    public static UnitRefusal positionNeedsOfficial() {
        return new UnitRefusal(Kind.INVALID, "position-needs-official", "member");
    }

    public static UnitRefusal positionEnd(LocalDate first) {
        return new UnitRefusal(Kind.INVALID, "position-end", "lastDay", first);
    }

    /** Only ended, no more taken back. */
    public static UnitRefusal positionBegun(LocalDate first) {
        return new UnitRefusal(Kind.INVALID, "position-begun", "mistake", first);
    }

    public static UnitRefusal positionMistakeWhy() {
        return new UnitRefusal(Kind.INVALID, "position-mistake-why", "basis");
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String code() {
        return "membership.refusal.unit." + reason;
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
