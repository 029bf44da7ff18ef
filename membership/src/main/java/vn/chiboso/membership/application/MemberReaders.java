package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.Paths;
import vn.chiboso.membership.domain.Authority;
import vn.chiboso.membership.domain.PersonRefusal;

/** Who may read about a person today, and how much: by the branch where the person is, or was last. */
@Component
class MemberReaders {
    private final Authorities authorities;
    private final Rolls published;
    private final Paths paths;
    private final Clock clock;

    MemberReaders(Authorities authorities, Rolls published, Paths paths, Clock clock) {
        this.authorities = authorities;
        this.published = published;
        this.paths = paths;
        this.clock = clock;
    }

    /**
     * A person who may be read about.
     *
     * @param day on which the person is as in {@code person}: today, or the last one on a roll
     */
    record Reading(MemberView person, LocalDate day, Authority authority, Authority.Sight sight) {}

    /** Refuses as if there were nobody. */
    Reading require(Actor actor, MemberId member) {
        var today = LocalDate.now(clock);
        var onRoll =
                published.find(member, today).or(() -> last(member).flatMap(last -> on(last.unit(), member, today)));
        var day = onRoll.isPresent()
                ? today
                : last(member).map(Paths.LastRoll::day).orElseThrow(PersonRefusal::notFound);
        var person = onRoll.or(() -> last(member).flatMap(last -> on(last.unit(), member, day)))
                .orElseThrow(PersonRefusal::notFound);
        var authority = authorities.of(actor, person.unit());
        var sight = actor.is(member) ? Authority.Sight.LIST_BOOK : authority.sight();
        // who is on the roll no longer is in another book, which fellow members do not read
        if (sight == Authority.Sight.NOTHING || (onRoll.isEmpty() && sight != Authority.Sight.LIST_BOOK)) {
            throw PersonRefusal.notFound();
        }
        return new Reading(person, day, authority, sight);
    }

    /** At home or as a guest. */
    Optional<MemberView> on(UnitId unit, MemberId member, LocalDate day) {
        return published.of(unit, day).stream()
                .filter(person -> person.id().equals(member))
                .findFirst();
    }

    private Optional<Paths.LastRoll> last(MemberId member) {
        return paths.lastRoll(member);
    }
}
