package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
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
import vn.chiboso.membership.domain.handbook.Commitment;
import vn.chiboso.membership.domain.handbook.CommitmentStep;

/** Commitments that wait: for the committee in one line a year, for the member when theirs was given back. */
@Service
class GatheredCommitmentDuties implements AlertDuties {
    private final Standings standings;
    private final Rolls rolls;
    private final Commitments commitments;
    private final Clock clock;

    GatheredCommitmentDuties(Standings standings, Rolls rolls, Commitments commitments, Clock clock) {
        this.standings = standings;
        this.rolls = rolls;
        this.commitments = commitments;
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
                        returned(member, today)))
                .toList();
    }

    /** Nobody judges their own. */
    private Stream<AlertDuty> waiting(MemberId reader, UnitId branch, LocalDate today) {
        var others = rolls.of(branch, today).stream()
                .filter(person -> person.unit().equals(branch) && person.status() != MemberStatus.HOSTED)
                .map(MemberView::id)
                .filter(member -> !member.equals(reader))
                .toList();
        return years(today).mapToObj(year -> year).flatMap(year -> {
            var count = (int) commitments.of(others, year).stream()
                    .filter(Commitment::waitsForCommittee)
                    .count();
            var link = "/branch/handbook?year=" + year;
            return count == 0
                    ? Stream.empty()
                    : Stream.of(new AlertDuty(
                            AlertDuty.Kind.COMMITMENTS_WAIT, String.valueOf(year), count, null, link));
        });
    }

    private Stream<AlertDuty> returned(MemberId member, LocalDate today) {
        return years(today)
                .mapToObj(year -> commitments.of(List.of(member), year).stream())
                .flatMap(each -> each)
                .filter(each -> each.forOthers().stream()
                        .reduce((_, last) -> last)
                        .filter(last -> last.step() == CommitmentStep.RETURNED)
                        .isPresent())
                .map(each -> new AlertDuty(
                        AlertDuty.Kind.OWN_COMMITMENT,
                        String.valueOf(each.year()),
                        1,
                        null,
                        "/handbook/commitments/" + each.year()));
    }

    /** Those that the desk shows. */
    private static IntStream years(LocalDate today) {
        return IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1);
    }
}
