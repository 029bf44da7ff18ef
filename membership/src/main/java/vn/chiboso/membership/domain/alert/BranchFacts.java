package vn.chiboso.membership.domain.alert;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.path.AwaitingCeremony;

/**
 * What is known of a branch on a day.
 *
 * @param transfers   that leave it or come to it and are not finished, temporary stays included
 * @param committee   somebody holds a committee post
 * @param cardChecked the cards were checked in the year of the day
 * @param divided     party groups stand below it
 * @param limited     whose exemption, suspension or stay abroad may end
 * @param awaiting    admitted and without a ceremony
 * @param supplements how many of the branch's own have no supplement to their dossier noted in the year of the day
 * @param promises    yearly commitments of those who are asked for one
 * @param posts       committee posts with a last day, in which nobody follows
 * @param termEnds    last day of the last term of office that was entered; null when none was
 */
public record BranchFacts(
        UnitId unit,
        String name,
        List<PersonFacts> people,
        List<TransferFacts> transfers,
        boolean committee,
        boolean cardChecked,
        boolean divided,
        List<LimitedFacts> limited,
        List<AwaitingCeremony> awaiting,
        int supplements,
        List<PromiseFacts> promises,
        List<PostFacts> posts,
        @Nullable LocalDate termEnds) {
    public BranchFacts {
        people = List.copyOf(people);
        transfers = List.copyOf(transfers);
        limited = List.copyOf(limited);
        awaiting = List.copyOf(awaiting);
        promises = List.copyOf(promises);
        posts = List.copyOf(posts);
    }

    /** Where nothing ends, nobody waits for a ceremony or is asked for a commitment, and every dossier is supplemented. */
    public BranchFacts(
            UnitId unit,
            String name,
            List<PersonFacts> people,
            List<TransferFacts> transfers,
            boolean committee,
            boolean cardChecked,
            boolean divided) {
        this(
                unit,
                name,
                people,
                transfers,
                committee,
                cardChecked,
                divided,
                List.of(),
                List.of(),
                0,
                List.of(),
                List.of(),
                null);
    }

    long official() {
        return people.stream().filter(p -> p.counted() && p.official()).count();
    }

    long counted() {
        return people.stream().filter(PersonFacts::counted).count();
    }
}
