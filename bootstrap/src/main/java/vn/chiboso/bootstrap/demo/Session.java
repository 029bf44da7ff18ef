package vn.chiboso.bootstrap.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A meeting while it is held: opened, roll called, discussed, voted, closed. */
final class Session {
    private final Stage stage;
    private final Branch branch;
    private final UUID meeting;

    Session(Stage stage, Branch branch, UUID meeting) {
        this.stage = stage;
        this.branch = branch;
        this.meeting = meeting;
    }

    private Desk desk() {
        return branch.desk();
    }

    private String path(String rest) {
        return "/meetings/" + meeting + rest;
    }

    void open() {
        desk().post(
                        path("/opening"),
                        Map.of("chair", branch.member(branch.chair()), "secretary", branch.member(branch.clerk())));
    }

    /** Everybody expected is there, but for those online and those absent; an empty reason is none. */
    void callRoll(List<String> online, Map<String, String> absent) {
        var marks = new ArrayList<Map<String, Object>>();
        for (var seat : desk().get(path("/roll-call")).get("seats")) {
            if (seat.get("role").asString().equals("INFORMED")) {
                continue;
            }
            var name = seat.get("name").asString();
            var mark = new HashMap<String, Object>();
            mark.put("member", seat.get("member").asString());
            mark.put("presence", presence(name, online, absent));
            if (!absent.getOrDefault(name, "").isEmpty()) {
                mark.put("reason", absent.get(name));
            }
            marks.add(mark);
        }
        desk().put(path("/roll-call"), marks);
    }

    private static String presence(String name, List<String> online, Map<String, String> absent) {
        var reason = absent.get(name);
        if (reason != null) {
            return reason.isEmpty() ? "ABSENT_WITHOUT_REASON" : "ABSENT_WITH_REASON";
        }
        return online.contains(name) ? "ONLINE" : "IN_PERSON";
    }

    /** Item by item; the opinions are spread over the items in their order. */
    void discuss(List<Script.Speech> speeches) {
        var items = new ArrayList<JsonNode>();
        desk().get(path("")).get("agenda").forEach(items::add);
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i).get("id").asString();
            desk().post(path("/agenda-progress"), Map.of("item", item, "turn", "START"));
            for (var j = i; j < speeches.size(); j += items.size()) {
                var speech = speeches.get(j);
                desk().post(
                                path("/speeches"),
                                Map.of(
                                        "item",
                                        item,
                                        "member",
                                        branch.member(speech.who()),
                                        "gist",
                                        speech.gist(),
                                        "reserved",
                                        false));
            }
            stage.pass(Duration.ofMinutes(items.get(i).get("minutes").asInt() * 7L / 10));
            desk().post(path("/agenda-progress"), Map.of("item", item, "turn", "FINISH"));
        }
    }

    void conclude(String text) {
        var version = desk().get(path("/proceedings")).get("conclusionVersion").asInt();
        desk().put(path("/conclusion"), Map.of("text", text, "version", version));
    }

    void resolve(Script.Month script, LocalDate day, String title) {
        desk().put(
                        path("/resolution"),
                        Map.of(
                                "title",
                                title,
                                "lastMonth",
                                "Chi bộ đã lãnh đạo hoàn thành các nhiệm vụ chính của tháng trước.",
                                "praise",
                                "Biểu dương các đồng chí hoàn thành nhiệm vụ trước hạn.",
                                "limits",
                                script.limits(),
                                "nextMonth",
                                script.conclusion(),
                                "version",
                                0));
        for (var task : script.tasks()) {
            desk().post(
                            path("/resolution/tasks"),
                            Map.of(
                                    "title", task.title(),
                                    "owner", branch.member(task.owner()),
                                    "deadline", day.plusDays(task.days()).toString()));
        }
        vote(table("RESOLUTION", "Thông qua nghị quyết: " + title));
    }

    private UUID table(String subject, String question) {
        return UUID.fromString(desk().post(path("/votes"), Map.of("subject", subject, "question", question))
                .get("id")
                .asString());
    }

    /** Everybody entitled who is here raises the card. */
    void vote(UUID vote) {
        desk().post(path("/votes/" + vote + "/opening"), Map.of("form", "BY_COUNT"));
        countAndClose(vote);
    }

    private void countAndClose(UUID vote) {
        var here =
                desk().get(path("/votes/" + vote)).get("vote").get("electorate").asInt();
        desk().put(path("/votes/" + vote + "/count"), Map.of("inFavour", here, "against", 0, "abstained", 0));
        desk().post(path("/votes/" + vote + "/closing"));
    }

    /** The branch scores its own meeting and votes on it. */
    void scoreItself(Script.Month script) {
        var lines = new ArrayList<Map<String, Object>>();
        var card = desk().get(path("/scorecard"));
        for (var line : card.get("lines")) {
            lines.add(line(line, script));
        }
        desk().put(path("/scorecard"), Map.of("version", card.get("version").asLong(), "lines", lines));
        desk().post(path("/scorecard/tabling"));
        for (var vote : desk().get(path("/votes"))) {
            if (vote.get("subject").asString().equals("SELF_SCORE")) {
                vote(UUID.fromString(vote.get("id").asString()));
            }
        }
        stage.await(
                "the self-score to be adopted",
                () -> desk().get(path("/scorecard")).get("state").asString().equals("ADOPTED"));
    }

    private static Map<String, Object> line(JsonNode line, Script.Month script) {
        var number = line.get("number").asString();
        var said = script.scores().getOrDefault(number, Script.Score.AS_PROPOSED);
        var max = line.get("max").asDouble();
        var proposed = line.get("proposed");
        var points = said.points() != null
                ? said.points()
                : proposed == null || proposed.isNull() ? max : proposed.asDouble();
        var entry = new HashMap<String, Object>();
        entry.put("number", number);
        entry.put("points", points);
        entry.put("remark", said.remark() == null ? "" : said.remark());
        if (points < max) {
            entry.put("remedy", said.remedy() == null ? script.remedy() : said.remedy());
        }
        return entry;
    }

    void adoptMinutes() {
        var vote = UUID.fromString(desk().post(path("/adoption"), Map.of("form", "BY_COUNT"))
                .get("vote")
                .asString());
        countAndClose(vote);
    }

    /** Closes, and waits until minutes and resolution are filed. */
    void close() {
        desk().post(path("/conclude"), Map.of("confirmAbsent", true));
        stage.await(
                "the papers to be filed",
                () -> desk().get(path("/record")).get("state").asString().equals("RECORDED"));
    }

    void posted(String at) {
        desk().put(path("/record/posting"), Map.of("postedAt", at));
    }
}
