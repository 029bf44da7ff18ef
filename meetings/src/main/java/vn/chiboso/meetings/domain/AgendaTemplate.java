package vn.chiboso.meetings.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A prepared agenda for a kind of meeting of a type of branch, with its legal basis.
 *
 * @param title with the marks {@code {month}} and {@code {year}}
 */
public record AgendaTemplate(String title, String legalBasis, List<Line> lines) {
    /** An item of the template; minutes are a proposal. */
    public record Line(String title, int minutes) {}

    public AgendaTemplate {
        lines = List.copyOf(lines);
    }

    /** The title of a meeting that counts for that month. */
    public String titleFor(YearMonth month) {
        return title.replace("{month}", String.valueOf(month.getMonthValue()))
                .replace("{year}", String.valueOf(month.getYear()));
    }

    /** A new agenda from the lines; presenters are for people to settle. */
    public Agenda agenda(Supplier<UUID> newId) {
        return new Agenda(lines.stream()
                .map(l -> new AgendaItem(newId.get(), l.title(), l.minutes(), null, null, List.of()))
                .toList());
    }

    /** Planned minutes of all lines together. */
    public int minutes() {
        return lines.stream().mapToInt(Line::minutes).sum();
    }
}
