package vn.chiboso.bootstrap.bench.membership;

import java.util.Objects;
import java.util.Set;
import vn.chiboso.bootstrap.bench.kit.Target;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.application.port.in.SeeMember;
import vn.chiboso.membership.application.port.in.SeeRoll;

/** What a branch asks all day: its roll, somebody on it, and what the reader is to the branch. */
final class RollTrials {
    private RollTrials() {}

    static void play(Stage stage) throws Exception {
        var secretaries = stage.cast().secretaries(200);
        var roll = stage.ask(SeeRoll.class);
        var rolls = stage.ask(Rolls.class);
        var standings = stage.ask(Standings.class);
        stage.measure(
                "standing", "what a secretary is to the own branch", 2000, Target.p95AboveFloorBelow(1), round -> {
                    var who = secretaries.get(round % secretaries.size());
                    standings.of(who.actor(), who.unit(), Cast.today());
                });
        var officers = stage.cast().provinceOfficers();
        var branches = stage.cast().units("BRANCH", 200);
        stage.measure(
                "standing-from-above",
                "what a province's officer is to any branch of the nation",
                2000,
                Target.p95AboveFloorBelow(1),
                round -> standings.of(
                        officers.get(round % officers.size()).actor(),
                        branches.get(round % branches.size()).unit(),
                        Cast.today()));
        stage.measure(
                "roll-open",
                "a secretary opens the branch's roll, list book included",
                400,
                Target.p95Below(50),
                round -> {
                    var who = secretaries.get(round % secretaries.size());
                    roll.see(who.actor(), new SeeRoll.Query(who.unit(), ""));
                });
        stage.measure("roll-past", "the same as of three months ago", 400, Target.p95Below(50), round -> {
            var who = secretaries.get(round % secretaries.size());
            roll.see(who.actor(), new SeeRoll.Query(who.unit(), "", Cast.today().minusMonths(3)));
        });
        stage.measure("roll-search", "a secretary looks for a name on the roll", 400, Target.p95Below(50), round -> {
            var who = secretaries.get(round % secretaries.size());
            roll.see(who.actor(), new SeeRoll.Query(who.unit(), "nguyen"));
        });
        stage.measure(
                "roll-names",
                "another module asks for a roll",
                400,
                Target.p95Below(50),
                round -> rolls.of(branches.get(round % branches.size()).unit(), Cast.today()));
        stage.measure(
                "roll-holders-above",
                "who verifies a branch, at or above it",
                400,
                Target.p95Below(50),
                round -> rolls.holdersAtOrAbove(
                        branches.get(round % branches.size()).unit(),
                        Set.of(Position.PARTY_BUILDING_OFFICER, Position.SUPERIOR_IN_CHARGE),
                        Cast.today()));
        var member = stage.ask(SeeMember.class);
        stage.measure("member-open", "a secretary opens somebody's page", 400, Target.p95Below(50), round -> {
            var who = secretaries.get(round % secretaries.size());
            member.see(who.actor(), Objects.requireNonNull(who.actor().member()));
        });
    }
}
