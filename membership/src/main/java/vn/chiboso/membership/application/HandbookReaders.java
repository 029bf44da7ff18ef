package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.application.port.out.Paths;
import vn.chiboso.membership.domain.handbook.HandbookRefusal;
import vn.chiboso.membership.domain.handbook.HandbookRights;

/** Whose handbook it is and what the reader may do with it. */
@Component
class HandbookReaders {
    private final Rolls rolls;
    private final Paths paths;
    private final Standings standings;
    private final Clock clock;

    HandbookReaders(Rolls rolls, Paths paths, Standings standings, Clock clock) {
        this.rolls = rolls;
        this.paths = paths;
        this.standings = standings;
        this.clock = clock;
    }

    /**
     * Somebody in the eyes of a reader.
     *
     * @param day    on which the person is, or was last, on the roll
     * @param onRoll whether that is today
     */
    record Seen(MemberView person, HandbookRights rights, LocalDate day, boolean onRoll) {}

    /** Who left the roll keeps reading what was theirs; for all others the handbook ends with the membership. */
    Seen of(Actor actor, MemberId member) {
        var today = LocalDate.now(clock);
        var own = actor.is(member);
        var onRoll = rolls.find(member, today);
        var day = onRoll.isPresent()
                ? today
                : paths.lastRoll(member)
                        .filter(_ -> own)
                        .map(Paths.LastRoll::day)
                        .orElseThrow(HandbookRefusal::notFound);
        var person = onRoll.or(() -> rolls.find(member, day)).orElseThrow(HandbookRefusal::notFound);
        var rights = new HandbookRights(standings.of(actor, person.unit(), today), own, leads(person));
        rights.require(rights.reads());
        return new Seen(person, rights, day, onRoll.isPresent());
    }

    /** Whose commitment is read by who oversees the branch. */
    static boolean leads(MemberView person) {
        return person.positions().contains(Position.SECRETARY)
                || person.positions().contains(Position.DEPUTY_SECRETARY);
    }

    /** The reader's own, on a roll today. */
    Seen own(Actor actor) {
        var member = actor.member();
        if (member == null) {
            throw HandbookRefusal.notFound();
        }
        var seen = of(actor, member);
        seen.rights().require(seen.onRoll());
        return seen;
    }
}
