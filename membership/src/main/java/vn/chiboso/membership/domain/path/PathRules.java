package vn.chiboso.membership.domain.path;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.RuleBook;

/**
 * The numbers of the field that an act is held against on its day.
 *
 * @param ceremonyOn as the list book says, null when not known; of people whose ceremony was no act here
 * @param study      the stay is for a course of study, which may last longer (294-QĐ/TW §6.3.2)
 */
public record PathRules(
        RuleBook book, LocalDate today, @Nullable LocalDate ceremonyOn, boolean study) {
    /** The same on another day, for what is only being prepared. */
    public PathRules asOf(LocalDate day) {
        return new PathRules(book, day, ceremonyOn, study);
    }

    void check(Path path, Act act) {
        if (path.outside().holds(act.on())) {
            throw PathRefusal.outsideDayWithin(act.on());
        }
        switch (act.kind()) {
            case ADMITTED -> checkReadmission(path, act);
            case CEREMONY_HELD -> checkCeremony(path, act);
            case BECAME_OFFICIAL -> checkOfficial(path, act);
            case TEMPORARILY_EXEMPTED -> checkExemption(act);
            case HOSTED -> checkStay(act.on(), act);
            case HOSTING_EXTENDED -> {
                var stay = path.stage().stay();
                if (stay != null) {
                    checkExtension(stay, act);
                }
            }
            default -> {
                // nothing to hold it against
            }
        }
    }

    /** The day on which probation ends, by the rule in force at the ceremony; null when the ceremony is not known. */
    public @Nullable LocalDate officialDue(Path path) {
        var ceremony = ceremony(path);
        return ceremony == null ? null : ceremony.plusMonths(amount(Rule.Code.PROBATION_MONTHS, ceremony, 12));
    }

    private @Nullable LocalDate ceremony(Path path) {
        return path.last(ActKind.CEREMONY_HELD).map(Act::on).orElse(ceremonyOn);
    }

    /** Only once, and not before the time (208-QĐ/TW); who moved away never left the Party. */
    private void checkReadmission(Path path, Act act) {
        var most = amount(Rule.Code.READMISSIONS_MOST, act.on(), 1);
        var before = 0;
        var left = false;
        for (var other : path.inForce()) {
            left |= other.kind().ends() && other.kind() != ActKind.MOVED_AWAY;
            before += left && other.kind() == ActKind.ADMITTED ? 1 : 0;
        }
        if (left && before >= most) {
            throw PathRefusal.notNow(ActKind.ADMITTED, "readmitted-once");
        }
        path.inForce().stream()
                .filter(other -> other.kind().ends() && other.kind() != ActKind.MOVED_AWAY)
                .reduce((_, later) -> later)
                .map(end -> end.on().plusMonths(readmissionMonths(path.isCriminal(end), act.on())))
                .filter(first -> first.isAfter(act.on()))
                .ifPresent(first -> {
                    throw PathRefusal.tooEarly("readmitted-early", first);
                });
    }

    /** After certain crimes the time is longer (208-QĐ/TW). */
    private int readmissionMonths(boolean criminal, LocalDate day) {
        var plain = amount(Rule.Code.READMISSION_MONTHS, day, 0);
        return criminal ? Math.max(plain, amount(Rule.Code.READMISSION_MONTHS_CRIMINAL, day, 0)) : plain;
    }

    private static void checkCeremony(Path path, Act act) {
        path.last(ActKind.ADMITTED).ifPresent(admitted -> {
            if (act.on().isBefore(admitted.on())) {
                throw PathRefusal.tooEarly("ceremony-early", admitted.on());
            }
        });
    }

    private void checkOfficial(Path path, Act act) {
        var due = officialDue(path);
        if (due != null && !act.on().equals(due)) {
            throw PathRefusal.officialDay(due);
        }
        var decision = act.decision();
        if (decision != null && decision.signedOn().isBefore(act.on())) {
            throw PathRefusal.tooEarly("official-decided-early", act.on());
        }
    }

    /** Below so many months: the last day is part of it (06-HD/TW 10.3a). */
    private void checkExemption(Act act) {
        requireUntil(act.kind(), act.on(), act.until());
        checkMost(act.on(), act, Rule.Code.TEMPORARY_EXEMPTION_MOST, "exempt-long");
    }

    /** Refuses an act without the last day that a rule makes part of it. */
    public void requireUntil(ActKind kind, LocalDate on, @Nullable LocalDate until) {
        var most = kind == ActKind.TEMPORARILY_EXEMPTED ? amount(Rule.Code.TEMPORARY_EXEMPTION_MOST, on, 0) : 0;
        if (most > 0 && until == null) {
            throw PathRefusal.untilMissing(most);
        }
    }

    /** Of a stay that is only being prepared: how long it is at least, counted from its cause and not from the arrival. */
    public void requireLongEnough(LocalDate from, LocalDate until) {
        var least = amount(Rule.Code.STAY_LEAST_MONTHS, from, 0);
        if (until.isBefore(from.plusMonths(least).minusDays(1))) {
            throw PathRefusal.time("stay-short", least);
        }
    }

    private void checkStay(LocalDate from, Act act) {
        checkMost(from, act, study ? Rule.Code.STUDY_MOST_MONTHS : Rule.Code.STAY_MOST_MONTHS, "stay-long");
    }

    private void checkExtension(Stay stay, Act act) {
        var until = act.until();
        var before = stay.until();
        if (until == null || (before != null && !until.isAfter(before))) {
            throw PathRefusal.until(before == null ? act.on() : before.plusDays(1));
        }
        checkMost(stay.from(), act, study ? Rule.Code.STUDY_MOST_MONTHS : Rule.Code.STAY_MOST_MONTHS, "stay-long");
    }

    private void checkMost(LocalDate from, Act act, Rule.Code code, String reason) {
        var most = amount(code, from, 0);
        var until = act.until();
        // "under twelve months" ends before the full year does, "up to twenty-four" with it
        var end = from.plusMonths(most).minusDays(code == Rule.Code.STUDY_MOST_MONTHS ? 0 : 1);
        if (most > 0 && until != null && !until.isBefore(end)) {
            throw PathRefusal.time(reason, most);
        }
    }

    /** In force on the day, or the earliest known; the fallback where none is known at all. */
    private int amount(Rule.Code code, LocalDate day, int fallback) {
        return book.on(code, day)
                .or(() -> book.earliest(code))
                .map(Rule::amount)
                .orElse(fallback);
    }
}
