package vn.chiboso.evaluation.application.port.out;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.domain.scorecard.Change;
import vn.chiboso.membership.api.AccountId;

/**
 * What scorecards keep of who wrote into them. A line on a card and an official decision are each told by their line of history,
 * which has the same words. Lines older than the account's id bear a name only and are nobody's here.
 */
public interface ScoreTraces {
    /** The oldest first. */
    List<Trace> of(Collection<AccountId> accounts);

    /**
     * One line of a card's history.
     *
     * @param meeting the meeting's day
     * @param number  of the criterion; null for the card as a whole
     * @param to      what it was set to; null for none
     * @param words   the remark or comment; null for none
     */
    record Trace(
            LocalDate on,
            LocalDate meeting,
            Change.Kind kind,
            @Nullable String number,
            @Nullable String to,
            @Nullable String words) {}
}
