package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.application.port.out.BranchRolls;
import vn.chiboso.membership.domain.CardNumber;

/** Whose card counts today: an official member with a card number, not suspended (294-QĐ/TW §6.1: cards are for official members). */
@Component
class CardHolders {
    private final Rolls rolls;
    private final BranchRolls books;
    private final Clock clock;

    CardHolders(Rolls rolls, BranchRolls books, Clock clock) {
        this.rolls = rolls;
        this.books = books;
        this.clock = clock;
    }

    record Holder(MemberView person, CardNumber card) {
        /** The last three, as one compares with the card of paper. */
        String masked() {
            var number = card.value();
            return "•".repeat(number.length() - 3) + number.substring(number.length() - 3);
        }
    }

    Optional<Holder> find(MemberId member) {
        var today = LocalDate.now(clock);
        return rolls.find(member, today)
                .filter(person -> person.official() && person.status() != MemberStatus.SUSPENDED)
                .flatMap(person -> books.entry(member, person.unit(), today)
                        .flatMap(entry ->
                                Optional.ofNullable(entry.book().card()).map(card -> new Holder(person, card))));
    }
}
