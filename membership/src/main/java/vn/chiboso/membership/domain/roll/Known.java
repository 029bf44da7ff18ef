package vn.chiboso.membership.domain.roll;

import java.util.List;
import java.util.Set;
import vn.chiboso.membership.domain.CardNumber;

/**
 * What is kept that a list book is compared with.
 *
 * @param roll           everybody on the branch's roll
 * @param cardsElsewhere card numbers of people who are not on this roll
 * @param peopleElsewhere keys ({@link Matching#key}) of people who are not on this roll
 */
public record Known(List<RollEntry> roll, Set<CardNumber> cardsElsewhere, Set<String> peopleElsewhere) {
    public Known {
        roll = List.copyOf(roll);
        cardsElsewhere = Set.copyOf(cardsElsewhere);
        peopleElsewhere = Set.copyOf(peopleElsewhere);
    }
}
