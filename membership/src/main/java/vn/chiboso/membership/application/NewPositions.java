package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.application.port.in.GivePosition;
import vn.chiboso.membership.application.port.out.BranchRolls;
import vn.chiboso.membership.application.port.out.Paths;
import vn.chiboso.membership.application.port.out.Positions;
import vn.chiboso.membership.application.port.out.Tree;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.HeldPosition;
import vn.chiboso.membership.domain.PersonRefusal;
import vn.chiboso.membership.domain.PositionId;
import vn.chiboso.membership.domain.PositionPlace;
import vn.chiboso.membership.domain.UnitRefusal;
import vn.chiboso.membership.domain.identity.FourEyes;

/** What has to be so that somebody can hold a position; asked when it is proposed and again when it comes into force. */
@Component
class NewPositions {
    private final Positions positions;
    private final OfficeBeginnings beginnings;
    private final Tree tree;
    private final Rolls rolls;
    private final BranchRolls books;
    private final Paths paths;
    private final Clock clock;

    NewPositions(
            Positions positions,
            OfficeBeginnings beginnings,
            Tree tree,
            Rolls rolls,
            BranchRolls books,
            Paths paths,
            Clock clock) {
        this.positions = positions;
        this.beginnings = beginnings;
        this.tree = tree;
        this.rolls = rolls;
        this.books = books;
        this.paths = paths;
        this.clock = clock;
    }

    UnitKind kindOf(UnitId unit) {
        return tree.find(unit, LocalDate.now(clock))
                .orElseThrow(UnitRefusal::notFound)
                .form()
                .kind();
    }

    /** The holding as it would be; nothing is kept. */
    HeldPosition planned(PositionId id, GivePosition.Command command) {
        var basis = command.basis() == null || command.basis().isBlank() ? null : Folding.tidy(command.basis());
        var held = new HeldPosition(
                id,
                command.member(),
                member(command).fullName(),
                command.unit(),
                command.position(),
                command.from(),
                command.lastDay(),
                basis);
        requireFree(held);
        return held;
    }

    /** From its first day on, by one person. */
    void put(Actor by, HeldPosition held) {
        put(by, held, false);
    }

    /** What was proposed may have become impossible in between. */
    void putProposed(Actor second, HeldPosition held) {
        member(new GivePosition.Command(
                held.id(), held.unit(), held.member(), held.position(), held.from(), held.lastDay(), held.basis()));
        put(second, held, true);
    }

    private void put(Actor by, HeldPosition held, boolean agreed) {
        requireFree(held);
        positions.add(held);
        if (FourEyes.arePutOn(held.position(), kindOf(held.unit()))) {
            beginnings.begin(by, held.member(), agreed);
        }
    }

    private MemberView member(GivePosition.Command command) {
        var kind = kindOf(command.unit());
        if (!PositionPlace.fits(command.position(), kind)) {
            throw UnitRefusal.positionElsewhere();
        }
        var member = rolls.find(command.member(), LocalDate.now(clock)).orElseThrow(PersonRefusal::notFound);
        var status = member.status();
        // by status alone somebody on probation who is away would do
        var eligible = member.official() && (status == MemberStatus.OFFICIAL || status == MemberStatus.TRANSFERRED_OUT);
        var ofBranch = command.position().isOfCommittee() || command.position() == Position.GROUP_LEADER;
        if (!eligible || (ofBranch && kind == UnitKind.BRANCH && !member.unit().equals(command.unit()))) {
            throw UnitRefusal.positionNeedsOfficial();
        }
        // before the record began only the list book's official day tells something
        var known = books.knownFrom(command.member());
        if (known != null && command.from().isBefore(known)) {
            throw UnitRefusal.positionBeforeKnown(known);
        }
        if (paths.of(command.member()).outside().meets(command.from(), command.lastDay())) {
            throw UnitRefusal.positionOutside();
        }
        rolls.find(command.member(), command.from())
                .filter(then -> !then.official())
                .ifPresent(then -> {
                    throw UnitRefusal.positionBeforeOfficial();
                });
        return member;
    }

    private void requireFree(HeldPosition held) {
        for (var other : positions.during(held)) {
            if (other.member().equals(held.member())) {
                throw UnitRefusal.positionHeld();
            }
            if (held.position() == Position.SECRETARY) {
                throw UnitRefusal.secretaryThere();
            }
        }
    }
}
