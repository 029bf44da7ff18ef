package vn.chiboso.bootstrap.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import vn.chiboso.bootstrap.platform.MovableClock;

/** One regular meeting of the village branch, from its plan to its announcement. */
final class RegularMeeting {
    private static final ZoneId ZONE = MovableClock.ZONE;

    private final Stage stage;
    private final Branch branch;
    private final YearMonth month;
    private final UUID id;
    private LocalDate day = LocalDate.EPOCH;

    RegularMeeting(Stage stage, Branch branch, YearMonth month) {
        this.stage = stage;
        this.branch = branch;
        this.month = month;
        this.id = stage.id();
    }

    UUID id() {
        return id;
    }

    LocalDate day() {
        return day;
    }

    /** Planned by rule in the last week of the month before, with papers on its agenda. */
    void plan() {
        var desk = branch.desk();
        var proposal = desk.get("/units/{unit}/meetings/proposal?month={month}&kind=REGULAR", branch.unit(), month);
        day = LocalDate.parse(proposal.get("day").asString());
        var body = new HashMap<String, Object>();
        body.put("id", id);
        body.put("kind", "REGULAR");
        body.put("month", month.toString());
        body.put("title", proposal.get("title").asString());
        body.put("startsAt", start(day, "19:30"));
        body.put("minutes", proposal.get("minutes").asInt());
        body.put("place", branch.place());
        body.put("form", "HYBRID");
        body.put("chair", branch.member(branch.chair()));
        body.put("withTemplate", true);
        desk.post("/units/{unit}/meetings", body, branch.unit());
        attach(agenda().get(0), "bao-cao.docx", "Báo cáo và dự thảo nghị quyết");
        attach(agenda().get(1), "ban-tin.docx", "Bản tin sinh hoạt chi bộ");
    }

    private void attach(JsonNode item, String paper, String title) {
        var name = "%s tháng %02d-%d.docx".formatted(title, month.getMonthValue(), month.getYear());
        branch.desk()
                .upload(
                        "/meetings/" + id + "/agenda/" + item.get("id").asString() + "/papers",
                        new NamedResource("demo/" + paper, name),
                        Map.of("declaredNoSecret", "true"));
    }

    /** A paper of the demo under the name that its month gives it. */
    private static final class NamedResource extends ClassPathResource {
        private final String name;

        NamedResource(String path, String name) {
            super(path);
            this.name = name;
        }

        @Override
        public String getFilename() {
            return name;
        }
    }

    private List<JsonNode> agenda() {
        var items = new ArrayList<JsonNode>();
        branch.desk().get("/meetings/{id}", id).get("agenda").forEach(items::add);
        return items;
    }

    /** The committee meets first, with minutes of its own. */
    void committee(LocalDate on) {
        var desk = branch.desk();
        var committee = UUID.fromString(
                desk.post("/meetings/" + id + "/committee-meeting").get("id").asString());
        var plan = desk.get("/meetings/{id}", committee);
        var change = new HashMap<String, Object>();
        change.put("version", plan.get("version").asLong());
        change.put("title", plan.get("meeting").get("title").asString());
        change.put("startsAt", start(on, "19:00"));
        change.put("minutes", 45);
        change.put("place", branch.place());
        change.put("form", "IN_PERSON");
        change.put("chair", branch.member(branch.chair()));
        desk.put("/meetings/{id}", change, committee);
        desk.post("/meetings/" + committee + "/announcements");
        stage.at(on, "19:00");
        var session = new Session(stage, branch, committee);
        session.open();
        session.callRoll(List.of(), Map.of());
        session.discuss(List.of(new Script.Speech(
                branch.clerk(), "Nhất trí dự thảo; đề nghị dành nhiều thời gian hơn cho thảo luận.")));
        session.conclude("Chi ủy thống nhất nội dung, chương trình và dự thảo nghị quyết trình chi bộ.");
        stage.at(on, "19:42");
        session.adoptMinutes();
        session.close();
    }

    /** Everybody is told; whoever answered by phone is entered by the secretary. */
    void announce(Script.Month script) {
        var desk = branch.desk();
        desk.post("/meetings/" + id + "/announcements");
        for (var name : script.online()) {
            reply(name, "ONLINE", null);
        }
        script.absent().forEach((name, why) -> {
            // who stays away without a reason has not answered either
            if (!why.isEmpty()) {
                reply(name, "ABSENT", why);
            }
        });
        for (var name : List.of("Hoàng Đức Toàn", "Hà Thị Thu Ánh", "Lê Xuân Toàn", "Đỗ Bá Long", "Mai Hữu Quý")) {
            if (branch.members().containsKey(name) && !script.absent().containsKey(name)) {
                reply(name, "IN_PERSON", null);
            }
        }
    }

    private void reply(String name, String choice, @org.jspecify.annotations.Nullable String reason) {
        var body = new HashMap<String, Object>();
        body.put("choice", choice);
        if (reason != null) {
            body.put("reason", reason);
        }
        branch.desk().put("/meetings/{id}/replies/{member}", body, id, branch.member(name));
    }

    static String start(LocalDate day, String time) {
        return ZonedDateTime.of(day, LocalTime.parse(time), ZONE).toInstant().toString();
    }
}
