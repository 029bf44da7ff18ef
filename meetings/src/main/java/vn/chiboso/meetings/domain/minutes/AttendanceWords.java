package vn.chiboso.meetings.domain.minutes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.domain.Presence;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.meetings.domain.SeatRole;
import vn.chiboso.membership.api.MemberStatus;

/** Total, present and absent with names and reasons, as the minutes want them; people hosted here are counted at home. */
final class AttendanceWords {
    private AttendanceWords() {}

    static String of(MinutesSource source) {
        var seats = source.room().seats();
        var hosted =
                seats.stream().filter(s -> s.status() == MemberStatus.HOSTED).count();
        var roll = seats.stream()
                .filter(s -> s.status() != null && s.status() != MemberStatus.HOSTED)
                .toList();
        var expected = seats.stream().filter(s -> s.role() == SeatRole.EXPECTED).toList();
        var inPerson = names(expected, Presence.IN_PERSON).size();
        var online = names(expected, Presence.ONLINE).size();
        var lines = new ArrayList<String>();
        var guests = hosted == 0 ? "" : "; ngoài ra có %d %s".formatted(hosted, Wording.status(MemberStatus.HOSTED));
        lines.add("Tổng số đảng viên của chi bộ: %d%s%s.".formatted(roll.size(), byStatus(roll), guests));
        lines.add("Phải dự họp: %d; có mặt: %d (trực tiếp %d, trực tuyến %d); vắng có lý do: %d; vắng không lý do: %d."
                .formatted(
                        expected.size(),
                        inPerson + online,
                        inPerson,
                        online,
                        names(expected, Presence.ABSENT_WITH_REASON).size(),
                        names(expected, Presence.ABSENT_WITHOUT_REASON).size()));
        add(lines, "Vắng có lý do", names(expected, Presence.ABSENT_WITH_REASON));
        add(lines, "Vắng không lý do", names(expected, Presence.ABSENT_WITHOUT_REASON));
        add(lines, "Đến muộn", at(expected, s -> isLate(s, source.room().openedAt()) ? s.arrivedAt() : null, source));
        add(lines, "Về trước khi kết thúc", at(expected, Seat::leftAt, source));
        var alsoThere = seats.stream()
                .filter(s -> s.role() == SeatRole.INFORMED && s.presence().isPresent())
                .map(Seat::fullName)
                .toList();
        add(lines, "Cùng dự", alsoThere);
        return String.join("\n", lines);
    }

    private static boolean isLate(Seat seat, @Nullable Instant openedAt) {
        return openedAt != null && seat.arrivedAt() != null && seat.arrivedAt().isAfter(openedAt);
    }

    /** Who was there and did that, with the hour; null means did not. */
    private static List<String> at(List<Seat> seats, Function<Seat, @Nullable Instant> when, MinutesSource source) {
        return seats.stream()
                .filter(seat -> seat.presence().isPresent())
                .flatMap(seat -> Stream.ofNullable(when.apply(seat))
                        .map(hour -> "%s (lúc %s)".formatted(seat.fullName(), Wording.hour(hour, source.zone()))))
                .toList();
    }

    private static String byStatus(List<Seat> roll) {
        var counts = new EnumMap<MemberStatus, Integer>(MemberStatus.class);
        roll.forEach(s -> counts.merge(Objects.requireNonNull(s.status()), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(e -> "%s %d".formatted(Wording.status(e.getKey()), e.getValue()))
                .collect(
                        Collectors.collectingAndThen(Collectors.joining(", "), s -> s.isEmpty() ? "" : " (" + s + ")"));
    }

    private static List<String> names(List<Seat> seats, Presence presence) {
        return seats.stream()
                .filter(s -> s.presence() == presence)
                .map(s -> s.reason() == null || s.reason().isBlank()
                        ? s.fullName()
                        : s.fullName() + " (" + s.reason().strip() + ")")
                .toList();
    }

    private static void add(List<String> lines, String label, List<String> names) {
        if (!names.isEmpty()) {
            lines.add(
                    "- " + label + ": " + names.stream().map(Wording::comrade).collect(Collectors.joining("; ")) + ".");
        }
    }
}
