package vn.chiboso.notification.adapter.out.text;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import vn.chiboso.notification.domain.Matter;
import vn.chiboso.notification.domain.Notice;

/**
 * The arguments of a notice's messages: {0} unit, {1} time and day, {2} place, {3} kind of meeting, {4} last day, {5} month; and for
 * the product alone {6} title or the other branch, {7} reason or last day to study, {8} points or for how long, {9} grade, {10} branches, openings or year, {11} of them with a score, {12} new alerts.
 */
final class WordArguments {
    private static final int COUNT = 13;

    private final MessageSource messages;
    private final Locale locale;
    private final ZoneId zone;
    private final Object[] args = new Object[COUNT];

    WordArguments(MessageSource messages, Locale locale, ZoneId zone) {
        this.messages = messages;
        this.locale = locale;
        this.zone = zone;
        Arrays.fill(args, "");
    }

    /** Everything. */
    Object[] inProduct(Notice notice) {
        fill(notice);
        return args.clone();
    }

    /** What may leave the house: the rest stays empty, whatever a message asks for. */
    Object[] inLetter(Notice notice) {
        fill(notice);
        Arrays.fill(args, 6, COUNT, "");
        return args.clone();
    }

    private void fill(Notice notice) {
        args[0] = notice.place().name();
        switch (notice.matter()) {
            case Matter.MeetingCall call -> {
                args[1] = moment(call.at());
                args[2] = call.place();
                args[3] = word("meeting-kind." + call.kind());
                args[6] = call.title();
            }
            case Matter.MeetingOff off -> {
                args[1] = moment(off.at());
                args[6] = off.title();
                args[7] = off.reason();
            }
            case Matter.PapersReady papers -> {
                args[3] = word("meeting-kind." + papers.kind());
                args[5] = month(papers.month());
                args[6] = papers.title();
            }
            case Matter.TaskGiven task -> {
                args[4] = day(task.deadline());
                args[6] = task.title();
            }
            case Matter.Scored scored -> {
                args[5] = month(scored.month());
                args[8] = number(scored.points());
                args[9] = word("grade." + scored.grade());
            }
            case Matter.ScoreOwed owed -> {
                args[4] = day(owed.reportDay());
                args[5] = month(owed.month());
            }
            case Matter.ReportReady report -> {
                args[5] = month(report.month());
                args[10] = report.branches();
                args[11] = report.scored();
            }
            case Matter.AlertsNew alerts -> {
                args[4] = day(alerts.day());
                args[12] = alerts.count();
            }
            case Matter.BookCorrection correction -> args[4] = day(correction.day());
            case Matter.YearlyCommitment commitment -> {
                args[4] = day(commitment.day());
                args[10] = String.valueOf(commitment.year());
            }
            case Matter.StudyNew study -> {
                var due = study.due();
                args[4] = day(study.day());
                args[7] = due == null ? "" : word("study-due") + " " + day(due) + ".";
            }
            case Matter.ReorganisationDay reorganisation -> args[4] = day(reorganisation.day());
            case Matter.TransferStep step -> {
                var due = step.due();
                args[1] = day(step.day());
                args[4] = due == null ? "" : day(due);
                args[6] = step.elsewhere();
                args[8] = word(step.temporary() ? "transfer.temporary" : "transfer.official");
            }
            case Matter.ManyOpenings many -> {
                args[6] = many.reader();
                args[10] = many.openings();
            }
        }
    }

    private String word(String key) {
        return messages.getMessage("notification." + key, null, locale);
    }

    private String moment(Instant at) {
        return DateTimeFormatter.ofPattern(word("format.moment"), locale).format(at.atZone(zone));
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT).format(day);
    }

    private static String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT).format(month);
    }

    private String number(BigDecimal points) {
        return NumberFormat.getNumberInstance(locale).format(points);
    }
}
