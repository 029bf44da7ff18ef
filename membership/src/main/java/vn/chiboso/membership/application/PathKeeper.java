package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.Paths;
import vn.chiboso.membership.application.port.out.Rules;
import vn.chiboso.membership.domain.PersonRefusal;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.path.Act;
import vn.chiboso.membership.domain.path.ActId;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.path.OutsideTime;
import vn.chiboso.membership.domain.path.OutsideTimes;
import vn.chiboso.membership.domain.path.Path;
import vn.chiboso.membership.domain.path.PathRefusal;
import vn.chiboso.membership.domain.path.PathRules;
import vn.chiboso.membership.domain.roll.ListBook;
import vn.chiboso.membership.domain.roll.RollEntry;
import vn.chiboso.membership.domain.roll.StatusTimeline;
import vn.chiboso.membership.domain.transfer.Transfer;
import vn.chiboso.membership.domain.transfer.TransferReason;

/** Writes into people's paths; called inside the transaction of the use case. */
@Component
class PathKeeper {
    private final Paths paths;
    private final PathClosings closings;
    private final OutsideFacts outside;
    private final Rules rules;
    private final Supplier<UUID> newId;
    private final Clock clock;

    PathKeeper(
            Paths paths, PathClosings closings, OutsideFacts outside, Rules rules, Supplier<UUID> newId, Clock clock) {
        this.paths = paths;
        this.closings = closings;
        this.outside = outside;
        this.rules = rules;
        this.newId = newId;
        this.clock = clock;
    }

    /** Somebody taken over from a list book: what it says of the past is taken for true. */
    void enter(Actor by, UnitId unit, MemberId member, RollEntry entry, LocalDate holdsFrom) {
        var path = entered(unit, member, entry, holdsFrom);
        for (var time : entry.outside().all()) {
            OutsideTimes.requireBefore(new Path(member, path.acts().subList(0, 1)), time);
        }
        paths.keep(path, by.account(), clock.instant());
    }

    /** The path of somebody taken over, to be kept. */
    Path entered(UnitId unit, MemberId member, RollEntry entry, LocalDate holdsFrom) {
        var spans = StatusTimeline.of(entry, holdsFrom);
        var first = spans.getFirst();
        var rank = isProbationaryStill(entry, first.from()) ? MemberStatus.PROBATIONARY : first.status();
        var acts = new ArrayList<>(List.of(Act.entered(newActId(), first.from(), unit, rank, entry.group(), null)));
        if (rank != first.status()) {
            acts.add(Act.noted(newActId(), first.from(), first.status(), null));
        }
        for (var span : spans.subList(1, spans.size())) {
            acts.add(Act.plain(newActId(), ActKind.BECAME_OFFICIAL, span.from(), null, null, null));
            if (span.status() != MemberStatus.OFFICIAL) {
                acts.add(Act.noted(newActId(), span.from(), span.status(), null));
            }
        }
        entry.outside().all().forEach(time -> acts.add(Act.outside(newActId(), time)));
        return new Path(member, acts);
    }

    /** Times out of the Party before the path begins, as a list book tells them; never one's own. */
    void tellOutside(Actor by, MemberId member, List<OutsideTime> times) {
        if (times.isEmpty()) {
            return;
        }
        if (by.is(member)) {
            throw PathRefusal.own();
        }
        var path = paths.lock(member);
        // a sheet may name somebody twice, at home and where they are a guest
        for (var time : OutsideTimes.kept(times).without(path.outside())) {
            outside.requireNoPost(member, time);
            path = path.with(Act.outside(newActId(), time), rules(null, false));
        }
        keep(by, path);
    }

    /** Exempt, away or suspended within the time of probation and without an official day: no full member yet. */
    private boolean isProbationaryStill(RollEntry entry, LocalDate from) {
        var ceremony = entry.book().ceremonyOn();
        if (ceremony == null
                || entry.book().officialOn() != null
                || !entry.status().impliesOfficial()) {
            return false;
        }
        var months = rules.all()
                .on(Rule.Code.PROBATION_MONTHS, ceremony)
                .map(Rule::amount)
                .orElse(0);
        return entry.status() != MemberStatus.OFFICIAL
                && ceremony.plusMonths(months).isAfter(from);
    }

    /** What is recorded; nobody else adds to it until the transaction ends. */
    Path lock(MemberId member) {
        return paths.lock(member);
    }

    /** What is recorded of each; somebody of whom nothing is recorded is left out. */
    Map<MemberId, Path> of(Collection<MemberId> members) {
        return paths.of(members);
    }

    /**
     * What the list book says from a day on, at the earliest from the last thing known.
     *
     * @param path as locked
     */
    void note(Actor by, Path path, MemberStatus status, LocalDate from, @Nullable String basis) {
        record(by, path, Act.noted(newActId(), latest(path, from), status, basis), null, false);
    }

    /** Tổ đảng, at the earliest from the last thing known. */
    void group(Actor by, MemberId member, @Nullable String group, LocalDate from) {
        var path = paths.lock(member);
        keep(by, path.with(Act.grouped(newActId(), latest(path, from), group), rules(null, false)));
    }

    /** The same of all who are in a group together. */
    void group(Actor by, Collection<MemberId> members, @Nullable String group, LocalDate from) {
        var after = new ArrayList<Path>();
        for (var member : members) {
            var path = paths.lock(member);
            after.add(path.with(Act.grouped(newActId(), latest(path, from), group), rules(null, false)));
        }
        paths.keep(after, by.account(), clock.instant());
    }

    /** Whether the branch is the one that counts the person, or the only one; who is a guest there is in a group at home. */
    boolean isAtHome(MemberId member, UnitId branch) {
        return areAtHome(List.of(member), branch).contains(member);
    }

    /** Those of them; of whom nothing is recorded is taken for one. */
    Set<MemberId> areAtHome(Collection<MemberId> members, UnitId branch) {
        var known = paths.of(members);
        return members.stream()
                .filter(member -> {
                    var path = known.get(member);
                    return path == null || branch.equals(path.stage().home());
                })
                .collect(Collectors.toSet());
    }

    /**
     * One act more.
     *
     * @param path       as locked
     * @param ceremonyOn as the list book says, null when not known
     */
    Path record(Actor by, Path path, Act act, @Nullable LocalDate ceremonyOn, boolean study) {
        var after = path.with(act, rules(ceremonyOn, study));
        keep(by, after);
        closings.close(by, path, after, act, null);
        return after;
    }

    /** The act that a step of a transfer brings; whoever takes the step tells of it. */
    Path recordFor(Transfer transfer, Actor by, Path path, Act act) {
        var after = path.with(act, rules(null, transfer.reason() == TransferReason.STUDY));
        keep(by, after);
        closings.close(by, path, after, act, transfer.id());
        return after;
    }

    /** Back on a roll after having moved away, as the same person; what the list book says is taken for true. */
    void comeBack(Actor by, UnitId unit, MemberId member, MemberStatus status, @Nullable String group, LocalDate on) {
        var act = Act.entered(newActId(), on, unit, status, group, null);
        keep(by, paths.lock(member).with(act, rules(null, false)));
    }

    /** Days of the list book that acts have brought are not corrected in the book; the person is locked until that is done. */
    void requireDates(MemberId member, ListBook before, ListBook after) {
        var path = paths.lock(member);
        require(path, ActKind.ADMITTED, "decision", before.decisionOn(), after.decisionOn());
        require(path, ActKind.CEREMONY_HELD, "ceremony", before.ceremonyOn(), after.ceremonyOn());
        require(path, ActKind.BECAME_OFFICIAL, "official", before.officialOn(), after.officialOn());
    }

    private static void require(
            Path path, ActKind kind, String field, @Nullable LocalDate before, @Nullable LocalDate after) {
        var decided = path.last(kind).filter(act -> kind != ActKind.BECAME_OFFICIAL || act.decision() != null);
        if (decided.isPresent() && !Objects.equals(before, after)) {
            throw PersonRefusal.datedByAct(field, kind);
        }
    }

    PathRules rules(@Nullable LocalDate ceremonyOn, boolean study) {
        return new PathRules(rules.all(), LocalDate.now(clock), ceremonyOn, study);
    }

    ActId newActId() {
        return new ActId(newId.get());
    }

    private void keep(Actor by, Path path) {
        paths.keep(path, by.account(), clock.instant());
    }

    private static LocalDate latest(Path path, LocalDate from) {
        return path.latest().filter(latest -> latest.isAfter(from)).orElse(from);
    }
}
