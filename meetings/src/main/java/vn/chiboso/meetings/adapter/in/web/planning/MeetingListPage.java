package vn.chiboso.meetings.adapter.in.web.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.api.MeetingSummary;
import vn.chiboso.meetings.application.port.in.ListMeetings;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;

@Controller
class MeetingListPage {
    private static final int FROM_DAY = 15;
    private static final int MONTHS_BACK = 12;

    private final ListMeetings listMeetings;
    private final Clock clock;

    MeetingListPage(ListMeetings listMeetings, Clock clock) {
        this.listMeetings = listMeetings;
        this.clock = clock;
    }

    @GetMapping("/meetings")
    String list(
            @RequestParam(required = false) @Nullable YearMonth month,
            @RequestParam(required = false) @Nullable UnitId unit,
            Actor actor,
            Model model) {
        var today = LocalDate.now(clock);
        var from =
                month == null ? today.minusMonths(MONTHS_BACK) : month.atDay(1).minusMonths(1);
        var to = month == null
                ? today.plusMonths(MONTHS_BACK)
                : month.atEndOfMonth().plusMonths(1);
        var found = listMeetings.list(new ListMeetings.Query(actor, unit, from, to));
        var lines = found.meetings().stream()
                .filter(m -> month == null || m.month().equals(month))
                .toList();
        model.addAttribute("upcoming", reversed(lines, m -> !isPast(m)));
        model.addAttribute(
                "past", lines.stream().filter(MeetingListPage::isPast).toList());
        model.addAttribute("units", found.units());
        model.addAttribute("manyUnits", found.units().size() > 1);
        model.addAttribute("month", month);
        model.addAttribute("months", months(today));
        model.addAttribute("unit", unit);
        model.addAttribute("planner", found.planner());
        model.addAttribute("nextMonth", next(found.meetings(), found.planner(), today));
        return "meetings/list";
    }

    private static List<MeetingSummary> reversed(List<MeetingSummary> lines, Predicate<MeetingSummary> which) {
        return lines.stream().filter(which).toList().reversed();
    }

    private static boolean isPast(MeetingSummary m) {
        return m.state() == MeetingState.CONCLUDED
                || m.state() == MeetingState.RECORDED
                || m.state() == MeetingState.CANCELLED;
    }

    private static List<YearMonth> months(LocalDate today) {
        var current = YearMonth.from(today);
        return IntStream.rangeClosed(-1, MONTHS_BACK)
                .mapToObj(current::minusMonths)
                .toList();
    }

    /** The month whose regular meeting is to be opened next; null when nobody here plans or both are planned. */
    private static @Nullable YearMonth next(List<MeetingSummary> all, @Nullable UnitId planner, LocalDate today) {
        var current = YearMonth.from(today);
        var due = today.getDayOfMonth() < FROM_DAY
                ? List.of(current, current.plusMonths(1))
                : List.of(current.plusMonths(1), current);
        return planner == null
                ? null
                : due.stream()
                        .filter(month -> all.stream()
                                .noneMatch(m -> m.unit().equals(planner)
                                        && m.kind() == MeetingKind.REGULAR
                                        && m.state() != MeetingState.CANCELLED
                                        && m.month().equals(month)))
                        .findFirst()
                        .orElse(null);
    }
}
