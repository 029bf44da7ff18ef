package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.dues.DuesRefusal;

/** Where somebody pays dues, and whether the reader may see or record what they declared. */
@Component
class DuesMembers {
    private final DuesDesk desk;
    private final Rolls rolls;
    private final Standings standings;
    private final Clock clock;

    DuesMembers(DuesDesk desk, Rolls rolls, Standings standings, Clock clock) {
        this.desk = desk;
        this.rolls = rolls;
        this.standings = standings;
        this.clock = clock;
    }

    /** Somebody in the eyes of a reader. */
    record Seen(MemberView person, UnitId unit, boolean own, boolean keeper) {}

    /** Refuses whoever is neither the member nor a keeper where the member pays: as if there were nobody. */
    Seen require(Actor actor, MemberId member) {
        var today = LocalDate.now(clock);
        var person = rolls.find(member, today)
                .or(() -> branches(member, today).stream()
                        .flatMap(branch -> on(branch, member, today).stream())
                        .findFirst())
                .orElseThrow(DuesRefusal::notFound);
        var unit = person.status() == MemberStatus.TRANSFERRED_OUT ? host(person, today) : person.unit();
        var own = actor.is(member);
        var rights = desk.rights(actor, unit);
        if (!own) {
            rights.requireKeeps();
        }
        return new Seen(person, unit, own, rights.keeps());
    }

    /** Any other branch whose roll they are on; at home when the host is not in this house. */
    private UnitId host(MemberView person, LocalDate today) {
        return branches(person.id(), today).stream()
                .filter(branch -> !branch.equals(person.unit()))
                .findFirst()
                .orElse(person.unit());
    }

    private List<UnitId> branches(MemberId member, LocalDate today) {
        return standings.branchesOf(new Actor(new AccountId(member.value()), member, ""), today);
    }

    private Optional<MemberView> on(UnitId branch, MemberId member, LocalDate today) {
        return rolls.of(branch, today).stream()
                .filter(p -> p.id().equals(member))
                .findFirst();
    }
}
