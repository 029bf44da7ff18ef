package vn.chiboso.membership.domain.alert;

import java.util.List;
import vn.chiboso.membership.api.UnitId;

/**
 * What is known of a branch on a day.
 *
 * @param transfers   that leave it or come to it and are not finished, temporary stays included
 * @param committee   somebody holds a committee post
 * @param cardChecked the cards were checked in the year of the day
 * @param promises    yearly commitments of those who are asked for one
 */
public record BranchFacts(
        UnitId unit,
        String name,
        List<PersonFacts> people,
        List<TransferFacts> transfers,
        boolean committee,
        boolean cardChecked,
        List<PromiseFacts> promises) {
    public BranchFacts {
        people = List.copyOf(people);
        transfers = List.copyOf(transfers);
        promises = List.copyOf(promises);
    }

    /** Where nobody is asked for a commitment. */
    public BranchFacts(
            UnitId unit,
            String name,
            List<PersonFacts> people,
            List<TransferFacts> transfers,
            boolean committee,
            boolean cardChecked) {
        this(unit, name, people, transfers, committee, cardChecked, List.of());
    }

    long official() {
        return people.stream().filter(p -> p.counted() && p.official()).count();
    }

    long counted() {
        return people.stream().filter(PersonFacts::counted).count();
    }

    boolean hasGroups() {
        return people.stream().map(PersonFacts::group).anyMatch(java.util.Objects::nonNull);
    }
}
