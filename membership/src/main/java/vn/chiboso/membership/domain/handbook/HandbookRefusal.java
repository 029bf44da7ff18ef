package vn.chiboso.membership.domain.handbook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Refusal;

/** Something of a handbook cannot be seen or done. */
public final class HandbookRefusal extends Refusal {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final String reason;
    private final @Nullable String field;
    private final transient List<Object> args;

    private HandbookRefusal(Kind kind, String reason, @Nullable String field, Object... args) {
        super("handbook refused: " + reason);
        this.kind = kind;
        this.reason = reason;
        this.field = field;
        this.args = List.of(args);
    }

    public static HandbookRefusal notFound() {
        return new HandbookRefusal(Kind.NOT_FOUND, "not-found", null);
    }

    public static HandbookRefusal forbidden() {
        return new HandbookRefusal(Kind.FORBIDDEN, "forbidden", null);
    }

    public static HandbookRefusal required(String field) {
        return new HandbookRefusal(Kind.INVALID, "required", field);
    }

    static HandbookRefusal tooLong(String field, int most) {
        return new HandbookRefusal(Kind.INVALID, "too-long", field, most);
    }

    /** Somebody else wrote in between. */
    public static HandbookRefusal stale() {
        return new HandbookRefusal(Kind.CONFLICT, "stale", null);
    }

    /** A commitment is begun for this year or the next. */
    static HandbookRefusal year() {
        return new HandbookRefusal(Kind.INVALID, "year", "year");
    }

    /** The commitment stands where this cannot follow. */
    static HandbookRefusal step() {
        return new HandbookRefusal(Kind.CONFLICT, "step", null);
    }

    /** The birth date of a party record does not change (06-HD/TW, from 18 August 2016). */
    static HandbookRefusal birthStays() {
        return new HandbookRefusal(Kind.INVALID, "birth-stays", "field");
    }

    static HandbookRefusal fieldNotAsked() {
        return new HandbookRefusal(Kind.INVALID, "field", "field");
    }

    /** What is asked for stands there already. */
    static HandbookRefusal sameValue() {
        return new HandbookRefusal(Kind.INVALID, "same-value", "right");
    }

    /** The same field is being looked at. */
    public static HandbookRefusal askedAlready() {
        return new HandbookRefusal(Kind.CONFLICT, "asked-already", "field");
    }

    static HandbookRefusal answeredAlready() {
        return new HandbookRefusal(Kind.CONFLICT, "answered-already", null);
    }

    /** The list book still says what it said: correct it first, where corrections are made and traced. */
    static HandbookRefusal notYetCorrected() {
        return new HandbookRefusal(Kind.CONFLICT, "not-yet-corrected", "outcome");
    }

    static HandbookRefusal dueBeforeGiven() {
        return new HandbookRefusal(Kind.INVALID, "due-before-given", "dueOn");
    }

    static HandbookRefusal tooManyQuestions(int most) {
        return new HandbookRefusal(Kind.INVALID, "too-many-questions", null, most);
    }

    static HandbookRefusal answersMissing(String field) {
        return new HandbookRefusal(Kind.INVALID, "answers-missing", field);
    }

    static HandbookRefusal answersTwice(String field) {
        return new HandbookRefusal(Kind.INVALID, "answers-twice", field);
    }

    static HandbookRefusal rightAnswerMissing(String field) {
        return new HandbookRefusal(Kind.INVALID, "right-answer-missing", field);
    }

    /** Some questions are not answered as the giver of the paper says. */
    static HandbookRefusal answersWrong(String field, String numbers) {
        return new HandbookRefusal(Kind.INVALID, "answers-wrong", field, numbers);
    }

    /** What was given is no address of a paper or file of the library. */
    static HandbookRefusal noPaper() {
        return new HandbookRefusal(Kind.INVALID, "no-paper", "link");
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String code() {
        return "membership.refusal.handbook." + reason;
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
