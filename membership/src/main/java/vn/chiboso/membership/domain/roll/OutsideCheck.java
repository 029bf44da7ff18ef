package vn.chiboso.membership.domain.roll;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.path.OutsideTime;
import vn.chiboso.membership.domain.path.OutsideTimes;
import vn.chiboso.membership.domain.path.Path;
import vn.chiboso.membership.domain.path.PathRefusal;

/**
 * Times out of the Party that rows tell: a sheet may add one, but not take one back, which takes a reason; nobody tells their own.
 *
 * @param paths     of people who are kept
 * @param own       records of those who have the sheet written
 * @param holdsFrom the day from which the sheet holds
 */
public record OutsideCheck(Map<MemberId, Path> paths, Set<MemberId> own, LocalDate holdsFrom) {
    public OutsideCheck {
        paths = Map.copyOf(paths);
        own = Set.copyOf(own);
    }

    void check(@Nullable RollEntry kept, RollEntry after, List<Finding> findings) {
        if (kept == null) {
            checkNew(after, findings);
            return;
        }
        var added = after.outside().without(kept.outside());
        if (!after.outside().keeps(kept.outside())) {
            findings.add(differs(kept.outside()));
        } else if (!added.isEmpty() && own.contains(kept.id())) {
            findings.add(Finding.refused(RollField.OUTSIDE, after.outside().toString(), "outside-own"));
        } else if (!added.isEmpty()) {
            checkAdded(paths.get(kept.id()), after, added, findings);
        }
    }

    private static void checkAdded(
            @Nullable Path path, RollEntry after, List<OutsideTime> added, List<Finding> findings) {
        if (path == null) {
            return;
        }
        try {
            for (var time : added) {
                OutsideTimes.requireBefore(path, time);
            }
        } catch (PathRefusal refusal) {
            findings.add(finding(after, refusal));
        }
    }

    /** Somebody new is on the roll from a day on, and was in the Party by then. */
    private void checkNew(RollEntry after, List<Finding> findings) {
        var begins = StatusTimeline.of(after, holdsFrom).getFirst().from();
        if (after.outside().all().stream().anyMatch(time -> time.to().isAfter(begins))) {
            findings.add(Finding.refused(RollField.OUTSIDE, after.outside().toString(), "outside-late"));
        }
    }

    /** What is kept is missing or otherwise in what was told. */
    public static Finding differs(OutsideTimes kept) {
        return Finding.refused(RollField.OUTSIDE, "", "outside-differs", kept.toString());
    }

    static Finding finding(RollEntry entry, PathRefusal refusal) {
        return Finding.refused(
                RollField.OUTSIDE,
                entry.outside().toString(),
                refusal.reason(),
                refusal.args().toArray());
    }
}
