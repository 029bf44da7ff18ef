package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.application.port.out.BulkRolls;
import vn.chiboso.membership.application.port.out.CitizenIds;
import vn.chiboso.membership.application.port.out.IntakeBlocks;
import vn.chiboso.membership.application.port.out.Intakes;
import vn.chiboso.membership.application.port.out.Rules;
import vn.chiboso.membership.domain.intake.Intake;
import vn.chiboso.membership.domain.path.Stage;
import vn.chiboso.membership.domain.protection.CitizenId;
import vn.chiboso.membership.domain.roll.BulkGround;
import vn.chiboso.membership.domain.roll.BulkPlanning;
import vn.chiboso.membership.domain.roll.BulkRow;
import vn.chiboso.membership.domain.roll.KnownPerson;
import vn.chiboso.membership.domain.roll.OutsideCheck;
import vn.chiboso.membership.domain.roll.RawLine;
import vn.chiboso.membership.domain.roll.RollField;
import vn.chiboso.membership.domain.roll.StatusCheck;

/** Compares one piece of a sheet with what is kept today, in a fixed number of queries. */
@Component
class IntakePlanner {
    private final IntakeBlocks blocks;
    private final BulkRolls rolls;
    private final CitizenIds citizenIds;
    private final Rules rules;
    private final Authorities authorities;
    private final PathKeeper paths;
    private final Intakes intakes;
    private final Accounts accounts;
    private final Clock clock;

    IntakePlanner(
            IntakeBlocks blocks,
            BulkRolls rolls,
            CitizenIds citizenIds,
            Rules rules,
            Authorities authorities,
            PathKeeper paths,
            Intakes intakes,
            Accounts accounts,
            Clock clock) {
        this.blocks = blocks;
        this.rolls = rolls;
        this.citizenIds = citizenIds;
        this.rules = rules;
        this.authorities = authorities;
        this.paths = paths;
        this.intakes = intakes;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** As the sheet sees it, for keeping; empty for a piece that is forgotten. */
    List<BulkRow> plan(Intake intake, int block) {
        return plan(intake, blocks.lines(intake.id(), block), List.of(intake.path()), false);
    }

    /** The same, with rolls and people locked until the transaction ends. */
    List<BulkRow> planToWrite(Intake intake, int block) {
        return plan(intake, blocks.lines(intake.id(), block), List.of(intake.path()), true);
    }

    /** The rows given, for somebody who may know people below the sheet's unit and below those in their own charge. */
    List<BulkRow> planFor(Actor actor, Intake intake, List<RawLine> lines) {
        var sight = new ArrayList<>(authorities.overseen(actor));
        sight.add(intake.path());
        return plan(intake, lines, sight, false);
    }

    private List<BulkRow> plan(Intake intake, List<RawLine> lines, List<UnitPath> sight, boolean lock) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        var units = units(intake, lines, today);
        var books = BulkPlanning.told(lines, intake.columns(), today);
        var own = intake.branch() ? intake.unit() : null;
        var all = new HashSet<>(units.values());
        if (own != null) {
            all.add(own);
        }
        var owners = citizenIds.owners(BulkPlanning.citizens(lines));
        var known = rolls.known(books, owners.values(), today);
        var citizens = inSight(owners, known, intake.path());
        if (citizens.size() < owners.size()) {
            known = rolls.known(books, citizens.values(), today);
        }
        if (lock) {
            rolls.lock(all, known.stream().map(KnownPerson::id).collect(Collectors.toSet()));
            known = known.isEmpty() ? known : rolls.known(books, citizens.values(), today);
        }
        var first = lines.getFirst().row();
        var last = lines.getLast().row();
        var ground = new BulkGround(
                sight,
                units,
                own,
                known,
                citizens,
                rolls.cards(books),
                rolls.posts(all, intake.validFrom()),
                blocks.twins(intake.id(), first, last),
                blocks.answers(intake.id(), first, last));
        var people = known.stream().map(KnownPerson::id).collect(Collectors.toSet());
        var recorded = paths.of(people);
        var stages = new HashMap<MemberId, Stage>();
        recorded.forEach((person, path) -> stages.put(person, path.stage()));
        var self = own(intake);
        var outside = new OutsideCheck(recorded, self, intake.validFrom());
        return new BulkPlanning(ground, new StatusCheck(stages, self), outside, rules.all(), today)
                .plan(lines, intake.columns());
    }

    /** Nobody tells the own status: neither who handed the sheet in nor who had it written. */
    private Set<MemberId> own(Intake intake) {
        return Stream.of(intake.by(), intakes.orderedBy(intake.id()))
                .flatMap(account -> accounts.find(account).stream())
                .flatMap(account -> Stream.ofNullable(account.member()))
                .collect(Collectors.toSet());
    }

    /** Of the sheet's own people alone: that a number is somebody's elsewhere is found when it is written, and counted. */
    private static Map<CitizenId, MemberId> inSight(
            Map<CitizenId, MemberId> owners, List<KnownPerson> known, UnitPath path) {
        var seen = known.stream()
                .filter(person -> person.isWithin(List.of(path)))
                .map(KnownPerson::id)
                .collect(Collectors.toSet());
        var kept = new HashMap<>(owners);
        kept.values().retainAll(seen);
        return kept;
    }

    private Map<String, UnitId> units(Intake intake, List<RawLine> lines, LocalDate today) {
        var codes = lines.stream()
                .map(line -> line.cells().get(RollField.UNIT))
                .filter(Objects::nonNull)
                .map(cell -> BulkGround.key(cell.shown()))
                .collect(Collectors.toSet());
        return codes.isEmpty() ? Map.of() : rolls.branches(intake.path(), codes, today);
    }
}
