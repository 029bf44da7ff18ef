package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.in.CheckCard;
import vn.chiboso.membership.application.port.out.CardKeys;
import vn.chiboso.membership.domain.Authority;
import vn.chiboso.membership.domain.card.CardCode;
import vn.chiboso.membership.domain.card.CardVerdict;
import vn.chiboso.membership.domain.handbook.HandbookRefusal;

@Service
class CheckCardService implements CheckCard {
    private final CardKeys keys;
    private final CardHolders holders;
    private final Standings standings;
    private final Authorities authorities;
    private final Units units;
    private final Clock clock;

    CheckCardService(
            CardKeys keys,
            CardHolders holders,
            Standings standings,
            Authorities authorities,
            Units units,
            Clock clock) {
        this.keys = keys;
        this.holders = holders;
        this.standings = standings;
        this.authorities = authorities;
        this.units = units;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Result check(Actor actor, @Nullable String typed) {
        if (!checksCards(actor)) {
            throw HandbookRefusal.notFound();
        }
        if (typed == null || typed.isBlank()) {
            return nameless(null);
        }
        // pasted with the address before it, as a telephone shows it
        var code = CardCode.read(typed.substring(typed.lastIndexOf('=') + 1));
        if (code.isEmpty()) {
            return nameless(CardVerdict.UNKNOWN);
        }
        var key = keys.find(code.get().key());
        if (key.isEmpty()) {
            return nameless(CardVerdict.NO_LONGER); // over for a day, closed, or never there: told alike
        }
        var verdict = code.get().judge(key.get(), clock.instant());
        if (verdict == CardVerdict.UNKNOWN) {
            return nameless(verdict);
        }
        var holder = holders.find(key.get().member());
        if (holder.isEmpty()) {
            return nameless(CardVerdict.NO_LONGER);
        }
        var person = holder.get().person();
        if (verdict != CardVerdict.VALID || !isKnownTo(actor, person)) {
            return nameless(verdict);
        }
        return new Result(
                verdict,
                person.fullName(),
                units.find(person.unit()).map(UnitView::name).orElse(""),
                person.unit());
    }

    /** Who keeps a roll that the person is on today: of their own branch, or of one that they are a guest of. */
    private boolean isKnownTo(Actor actor, MemberView person) {
        var theirs = new Actor(new AccountId(person.id().value()), person.id(), person.fullName());
        return standings.branchesOf(theirs, LocalDate.now(clock)).stream()
                .anyMatch(branch -> authorities.of(actor, branch).sight() != Authority.Sight.NOTHING);
    }

    private boolean checksCards(Actor actor) {
        var today = LocalDate.now(clock);
        return !standings.officerScopes(actor, today).isEmpty()
                || standings.branchesOf(actor, today).stream()
                        .anyMatch(branch -> standings.of(actor, branch, today).isOfCommittee());
    }

    private static Result nameless(@Nullable CardVerdict verdict) {
        return new Result(verdict, null, null, null);
    }
}
