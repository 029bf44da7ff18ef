package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.AlertDuties;
import vn.chiboso.membership.api.AlertDuty;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.Commitments;
import vn.chiboso.membership.domain.alert.AlertKind;
import vn.chiboso.membership.domain.handbook.CommitmentStep;

/** Commitments that wait: for the committee in one line a year, for the member when theirs was given back. */
@Service
class GatheredCommitmentDuties implements AlertDuties {
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final Standings standings;
    private final Rolls rolls;
    private final Commitments commitments;
    private final AlertDesk desk;
    private final Clock clock;

    GatheredCommitmentDuties(Standings standings, Rolls rolls, Commitments commitments, AlertDesk desk, Clock clock) {
        this.standings = standings;
        this.rolls = rolls;
        this.commitments = commitments;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<AlertDuty> of(Actor actor, Instant now) {
        var member = actor.member();
        var today = LocalDate.now(clock);
        if (member == null) {
            return List.of();
        }
        return standings.branchesOf(actor, today).stream()
                .limit(1)
                .flatMap(branch -> Stream.concat(
                        standings.of(actor, branch, today).isOfCommittee()
                                ? waiting(member, branch, today)
                                : Stream.empty(),
                        Stream.concat(returned(member, today), owed(branch, member))))
                .toList();
    }

    /** Nobody judges their own. */
    private Stream<AlertDuty> waiting(MemberId reader, UnitId branch, LocalDate today) {
        var others = rolls.of(branch, today).stream()
                .filter(person -> person.unit().equals(branch) && person.status() != MemberStatus.HOSTED)
                .map(MemberView::id)
                .filter(member -> !member.equals(reader))
                .toList();
        var counts = stands(others, today)
                .filter(each -> each.step().waitsForCommittee())
                .collect(Collectors.groupingBy(Commitments.Stand::year, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().map(each -> {
            var year = each.getKey();
            var count = each.getValue().intValue();
            var link = "/branch/handbook?year=" + year;
            return new AlertDuty(AlertDuty.Kind.COMMITMENTS_WAIT, String.valueOf(year), count, null, link);
        });
    }

    private Stream<AlertDuty> returned(MemberId member, LocalDate today) {
        return stands(List.of(member), today)
                .filter(each -> each.step() == CommitmentStep.RETURNED)
                .map(each -> new AlertDuty(
                        AlertDuty.Kind.OWN_COMMITMENT,
                        String.valueOf(each.year()),
                        1,
                        null,
                        "/handbook/commitments/" + each.year()));
    }

    /** What the rules ask of the member today: told to them alone, the branch is told by its alerts. */
    private Stream<AlertDuty> owed(UnitId branch, MemberId member) {
        return desk.promises(branch, member).stream()
                .map(each -> new AlertDuty(
                        each.kind() == AlertKind.COMMITMENTS_MISSING
                                ? AlertDuty.Kind.OWN_PROMISE
                                : AlertDuty.Kind.OWN_SELF_REVIEW,
                        String.valueOf(each.year()),
                        1,
                        each.due().atTime(END_OF_DAY).atZone(clock.getZone()).toInstant(),
                        "/handbook/commitments/" + each.year()));
    }

    /** Of the years that the desk shows. */
    private Stream<Commitments.Stand> stands(List<MemberId> members, LocalDate today) {
        return commitments.stands(members, today.getYear() - 1, today.getYear() + 1).stream();
    }
}
