package vn.chiboso.meetings.domain.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.chiboso.documents.api.PaperDraft;
import vn.chiboso.documents.api.PaperKind;
import vn.chiboso.documents.api.Signature;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.VoteSubject;
import vn.chiboso.meetings.domain.resolution.Person;
import vn.chiboso.meetings.domain.resolution.PreviousTask;
import vn.chiboso.meetings.domain.resolution.Resolution;

/** An adopted resolution as an official paper (nghị quyết), in the parts that branches use. */
public final class ResolutionPaper {
    private static final List<String> EARLIER_HEAD =
            List.of("TT", "Nhiệm vụ", "Người phụ trách", "Thời hạn", "Kết quả");
    private static final List<String> TASK_HEAD = List.of("TT", "Nhiệm vụ", "Người phụ trách", "Phối hợp", "Thời hạn");

    private ResolutionPaper() {}

    /** The key under which documents files it once. */
    public static String sourceKey(MeetingId meeting) {
        return "meeting/" + meeting + "/resolution";
    }

    /** The paper of a resolution that the meeting adopted. */
    public static PaperDraft of(Resolution resolution, MinutesSource source, Letterhead head) {
        var room = source.room();
        var text = resolution.text();
        var parts = new PaperParts();
        parts.heading("ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN NHIỆM VỤ THÁNG TRƯỚC").lines(orNone(text.lastMonth()));
        if (!resolution.previous().isEmpty()) {
            parts.subheading("Kết quả thực hiện nhiệm vụ đã giao").table(EARLIER_HEAD, earlier(resolution));
        }
        parts.subheading("Biểu dương, nhắc nhở").lines(orNone(text.praise()));
        parts.subheading("Hạn chế, nguyên nhân").lines(orNone(text.limits()));
        parts.heading("PHƯƠNG HƯỚNG, NHIỆM VỤ THÁNG TỚI").lines(orNone(text.nextMonth()));
        parts.heading("PHÂN CÔNG, TỔ CHỨC THỰC HIỆN");
        if (resolution.tasks().isEmpty()) {
            parts.lines("Chi ủy và toàn thể đảng viên trong chi bộ tổ chức thực hiện nghị quyết này.");
        } else {
            parts.table(TASK_HEAD, assigned(resolution));
        }
        parts.heading("TỰ ĐÁNH GIÁ CHẤT LƯỢNG SINH HOẠT").lines(MinutesDraft.of(MinutesSection.SCORE, source));
        source.decided().stream()
                .filter(v -> v.subject() == VoteSubject.RESOLUTION && v.passed())
                .findFirst()
                .ifPresent(v -> parts.lines("Nghị quyết được biểu quyết thông qua: " + MinutesDraft.result(v) + "."));
        return new PaperDraft(
                sourceKey(room.meeting()),
                room.unit(),
                PaperKind.RESOLUTION,
                text.title(),
                resolution.meetingDay(),
                parts.blocks(),
                recipients(head),
                List.of(new Signature("T/M CHI BỘ\n" + head.chairCapacity(), MinutesPaper.name(room, room.chair()))));
    }

    private static String orNone(String text) {
        return text.isEmpty() ? "Không có." : text;
    }

    private static List<String> recipients(Letterhead head) {
        var lines = new ArrayList<String>();
        if (head.superior() != null) {
            lines.add(head.superior() + " (để báo cáo)");
        }
        lines.add("Các đồng chí đảng viên (để thực hiện)");
        lines.add("Lưu hồ sơ chi bộ");
        return lines;
    }

    private static List<List<String>> earlier(Resolution resolution) {
        var rows = new ArrayList<List<String>>();
        for (var t : resolution.previous()) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    t.title(),
                    t.ownerName(),
                    Wording.day(t.deadline()),
                    outcome(t, resolution.meetingDay())));
        }
        return rows;
    }

    static String outcome(PreviousTask task, LocalDate today) {
        if (task.doneOn() != null) {
            var late = task.doneOn().isAfter(task.deadline()) ? " (chậm hạn)" : "";
            return "Hoàn thành ngày " + Wording.day(task.doneOn()) + late;
        }
        return task.deadline().isBefore(today) ? "Chưa hoàn thành, quá hạn" : "Đang thực hiện";
    }

    private static List<List<String>> assigned(Resolution resolution) {
        var rows = new ArrayList<List<String>>();
        for (var t : resolution.tasks()) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    t.title(),
                    t.owner().fullName(),
                    t.coWorkers().stream().map(Person::fullName).collect(Collectors.joining(", ")),
                    Wording.day(t.deadline())));
        }
        return rows;
    }
}
