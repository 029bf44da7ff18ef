package vn.chiboso.membership.domain.alert;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.path.Act;
import vn.chiboso.membership.domain.path.Path;
import vn.chiboso.membership.domain.path.Timeline;

/**
 * The months that one person missed who, before two records were made one, stood on rolls twice. What the rule counts is the months
 * of a person in a year (294-QĐ/TW §8.1), and the duty of a month is one: to be at the regular meeting. Therefore
 * <ul>
 *   <li>an absence under one record is none when the person was at a meeting of that month under the other, that is, stood on the roll
 *       of the branch that met, or was its guest, and is not among its missing: of two records in one branch one is always away;
 *   <li>a month missed under both, in whichever branches, is one month, and two months are two;
 *   <li>of a day when the records were one already there is nobody else to have been there.
 * </ul>
 * Not being among the missing of any other meeting proves nothing, so that two real absences never excuse one another.
 *
 * @param absences of the person's records
 * @param merges   that hold, of the person's records
 * @param meetings of which the missing are known; those of branches that are not the person's do no harm
 * @param acts     of the records, as recorded
 */
public record TwinAbsences(
        List<Absence> absences, List<Joined> merges, List<Meeting> meetings, List<Map.Entry<MemberId, Act>> acts) {
    public TwinAbsences {
        absences = List.copyOf(absences);
        merges = List.copyOf(merges);
        meetings = List.copyOf(meetings);
        acts = List.copyOf(acts);
    }

    /** Missing without a good reason, under the record of then. */
    public record Absence(MemberId record, UUID meeting, YearMonth month, LocalDate day) {}

    /** One record became another on a day, on which both still stood. */
    public record Joined(MemberId gone, MemberId kept, LocalDate on) {}

    /**
     * A regular meeting.
     *
     * @param unit null when nobody knows which branch met
     */
    public record Meeting(UUID id, @Nullable UnitId unit, YearMonth month, LocalDate day) {}

    /** By month, with the day of the first that counts. */
    public SortedMap<YearMonth, LocalDate> missed() {
        var missed = new TreeMap<YearMonth, LocalDate>();
        for (var absence : absences) {
            if (meetings.stream().noneMatch(meeting -> excuses(meeting, absence))) {
                missed.merge(absence.month(), absence.day(), (a, b) -> a.isBefore(b) ? a : b);
            }
        }
        return missed;
    }

    /** Every branch at which one of the records had to be on some day. */
    public List<UnitId> branches() {
        return acts.stream()
                .map(each -> each.getValue().unit())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private boolean excuses(Meeting meeting, Absence absence) {
        if (meeting.unit() == null || !meeting.month().equals(absence.month())) {
            return false;
        }
        var missing = standsFor(absence.record(), absence.day());
        return people(meeting.day()).entrySet().stream()
                .filter(person -> !person.getKey().equals(missing))
                .filter(person ->
                        meeting.unit().equals(branch(new Path(person.getKey(), person.getValue()), meeting.day())))
                .anyMatch(person -> absences.stream()
                        .noneMatch(other -> other.meeting().equals(meeting.id())
                                && standsFor(other.record(), meeting.day()).equals(person.getKey())));
    }

    /** The records of the day, with their paths. */
    private Map<MemberId, List<Act>> people(LocalDate day) {
        var people = new HashMap<MemberId, List<Act>>();
        acts.forEach(each -> people.computeIfAbsent(standsFor(each.getKey(), day), who -> new ArrayList<>())
                .add(each.getValue()));
        return people;
    }

    private MemberId standsFor(MemberId record, LocalDate day) {
        return merges.stream()
                .filter(merge -> merge.gone().equals(record) && merge.on().isBefore(day))
                .findFirst()
                .map(merge -> standsFor(merge.kept(), day))
                .orElse(record);
    }

    /** Where the record had to be: a guest at the host's (294-QĐ/TW §6.3.2), everybody else at home. */
    private static @Nullable UnitId branch(Path path, LocalDate day) {
        return path.timeline().attachments().stream()
                .filter(place -> !day.isBefore(place.from()) && (place.to() == null || day.isBefore(place.to())))
                .min(Comparator.comparing(Timeline.Attachment::isHome))
                .map(Timeline.Attachment::unit)
                .orElse(null);
    }
}
