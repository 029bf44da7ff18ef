package vn.chiboso.membership.domain.roll;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two entries are one person: the same card number, else the same name and birth day with nothing that speaks
 * against it.
 */
public final class Matching {
    private Matching() {}

    /** Name, birth day and decision in one text, for asking whether the same person is kept elsewhere; empty when not known well enough. */
    public static String key(ListBook book) {
        return book.birth().date() == null || book.decisionOn() == null
                ? ""
                : book.name().folded() + "|" + book.birth().date() + "|" + book.decisionOn();
    }

    /** Who of the roll the book is about. */
    public static Optional<RollEntry> find(ListBook book, List<RollEntry> roll) {
        if (book.card() != null) {
            var byCard = roll.stream()
                    .filter(e -> book.card().equals(e.book().card()))
                    .findFirst();
            if (byCard.isPresent()) {
                return byCard;
            }
        }
        return roll.stream().filter(e -> isSame(book, e.book())).findFirst();
    }

    /** By name and birth day; another card only where the decision is the same, which is an exchanged card. */
    static boolean isSame(ListBook one, ListBook other) {
        return one.name().folded().equals(other.name().folded())
                && one.birth().agreesWith(other.birth())
                && agree(one.decisionOn(), other.decisionOn())
                && (agree(one.card(), other.card())
                        || (one.decisionOn() != null && one.decisionOn().equals(other.decisionOn())));
    }

    private static boolean agree(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || one.equals(other);
    }
}
