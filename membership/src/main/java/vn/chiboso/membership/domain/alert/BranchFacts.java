package vn.chiboso.membership.domain.alert;

import java.util.List;
import vn.chiboso.membership.api.UnitId;

/**
 * What is known of a branch on a day.
 *
 * @param transfers   that leave it or come to it and are not finished, temporary stays included
 * @param committee   somebody holds a committee post
 * @param cardChecked the cards were checked in the year of the day
 * @param divided     party groups stand below it
 */
public record BranchFacts(
        UnitId unit,
        String name,
        List<PersonFacts> people,
        List<TransferFacts> transfers,
        boolean committee,
        boolean cardChecked,
        boolean divided) {
    public BranchFacts {
        people = List.copyOf(people);
        transfers = List.copyOf(transfers);
    }

    long official() {
        return people.stream().filter(p -> p.counted() && p.official()).count();
    }

    long counted() {
        return people.stream().filter(PersonFacts::counted).count();
    }
}
