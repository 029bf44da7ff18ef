package vn.chiboso.meetings.domain.minutes;

import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.VoteSubject;
import vn.chiboso.meetings.domain.Room;
import vn.chiboso.meetings.domain.SeatRole;
import vn.chiboso.meetings.domain.proceedings.Speech;
import vn.chiboso.meetings.domain.vote.Vote;
import vn.chiboso.membership.api.MemberId;

/** Drafts the minutes from what happened; plain lines, "- " before list items. Vietnamese, the language of the record. */
public final class MinutesDraft {
    private MinutesDraft() {}

    /** The section's text as the facts are now. */
    public static String of(MinutesSection section, MinutesSource source) {
        return switch (section) {
            case OPENING -> opening(source);
            case ATTENDANCE -> AttendanceWords.of(source);
            case AGENDA -> agenda(source);
            case COURSE -> CourseWords.of(source);
            case CONCLUSION -> conclusion(source);
            case VOTES -> votes(source);
            case SCORE -> score(source);
            case RESERVED -> reserved(source);
            case CLOSING ->
                "Biên bản được đọc lại trước cuộc họp để các đồng chí dự họp góp ý và biểu quyết thông qua.";
        };
    }

    /** What is added to the section by later facts, even after adoption: the adopting vote and the hour of closing. */
    public static String added(MinutesSection section, MinutesSource source) {
        if (section != MinutesSection.CLOSING) {
            return "";
        }
        var lines = new ArrayList<String>();
        source.adoption().ifPresent(v -> lines.add("Kết quả biểu quyết thông qua biên bản: " + result(v) + "."));
        var end = source.room().concludedAt();
        if (end != null) {
            lines.add("Cuộc họp kết thúc hồi " + Wording.moment(end, source.zone()) + ".");
        }
        return String.join("\n", lines);
    }

    private static String opening(MinutesSource source) {
        var room = source.room();
        var began = room.openedAt() == null ? room.startsAt() : room.openedAt();
        var lines = new ArrayList<String>();
        lines.add("Hồi %s, tại %s, %s tổ chức %s tháng %d năm %d."
                .formatted(
                        Wording.moment(began, source.zone()),
                        room.place(),
                        source.branch(),
                        Wording.kind(room.kind()),
                        room.month().getMonthValue(),
                        room.month().getYear()));
        lines.add("Chủ trì: " + named(room, room.chair()) + ".");
        lines.add("Thư ký, người ghi biên bản: " + named(room, room.secretary()) + ".");
        var guests = room.seats().stream()
                .filter(s -> s.role() == SeatRole.INVITED && s.presence().isPresent())
                .map(s -> Wording.comrade(s.fullName()))
                .toList();
        lines.add(
                guests.isEmpty()
                        ? "Đại biểu cấp trên, khách mời: không có."
                        : "Đại biểu cấp trên, khách mời: " + String.join("; ", guests) + ".");
        return String.join("\n", lines);
    }

    private static String named(Room room, @Nullable MemberId member) {
        if (member == null) {
            return "(chưa ghi)";
        }
        return room.seatOf(member).map(s -> Wording.comrade(s.fullName())).orElse("(chưa ghi)");
    }

    private static String agenda(MinutesSource source) {
        if (source.room().agenda().isEmpty()) {
            return "Không có chương trình ghi trước.";
        }
        return source.room().agenda().stream()
                .map(line -> "%d. %s%s"
                        .formatted(
                                line.position(),
                                line.title(),
                                line.presenter() == null
                                        ? ""
                                        : " (" + named(source.room(), line.presenter()) + " trình bày)"))
                .collect(Collectors.joining("\n"));
    }

    private static String conclusion(MinutesSource source) {
        return source.conclusion().isWritten() ? source.conclusion().text() : "Chủ trì không có kết luận bằng văn bản.";
    }

    private static String votes(MinutesSource source) {
        var lines = source.decided().stream()
                .filter(v -> v.subject() != VoteSubject.MINUTES)
                .map(v -> "- %s Kết quả: %s.".formatted(ended(v.question()), result(v)))
                .toList();
        return lines.isEmpty() ? "Không có nội dung biểu quyết." : String.join("\n", lines);
    }

    private static String ended(String question) {
        return question.matches("(?s).*[.?!…]") ? question : question + ".";
    }

    /** Numbers, threshold and outcome of a decided vote in one sentence without a full stop. */
    static String result(Vote.Snapshot vote) {
        var t = Objects.requireNonNull(vote.tally());
        var threshold = Objects.requireNonNull(vote.threshold());
        var silent = vote.silent() == 0 ? "" : ", không biểu quyết %d".formatted(vote.silent());
        return "%d đồng chí có quyền biểu quyết có mặt; đồng ý %d, không đồng ý %d, ý kiến khác %d%s; %s; %s"
                .formatted(
                        vote.electors().size(),
                        t.inFavour(),
                        t.against(),
                        t.abstained(),
                        silent,
                        Wording.threshold(threshold),
                        vote.passed() ? "được thông qua" : "không được thông qua");
    }

    private static String score(MinutesSource source) {
        return source.decided().stream()
                .filter(v -> v.subject() == VoteSubject.SELF_SCORE)
                .map(v -> v.detail() + "\nKết quả biểu quyết: " + result(v) + ".")
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("\n"),
                        text -> text.isEmpty() ? "Chi bộ chưa biểu quyết điểm tự chấm tại cuộc họp." : text));
    }

    private static String reserved(MinutesSource source) {
        var lines = source.course().speeches().stream()
                .filter(Speech::reserved)
                .map(s ->
                        "- %s bảo lưu ý kiến: %s".formatted(Wording.sentence(Wording.comrade(s.fullName())), s.gist()))
                .toList();
        return lines.isEmpty() ? "Không có ý kiến bảo lưu." : String.join("\n", lines);
    }
}
