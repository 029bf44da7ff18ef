package vn.chiboso.bootstrap.journey;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A regular meeting as its secretary leads it over REST. */
record BranchMeeting(UUID id, SmallBranch branch, Caller secretary) {

    /** Announced and opened, everybody is here, every item was discussed. */
    static BranchMeeting discussed(SmallBranch branch, Caller secretary, LocalDate today) {
        var body = new HashMap<String, Object>();
        var id = UUID.randomUUID();
        body.put("id", id);
        body.put("kind", "REGULAR");
        body.put("month", YearMonth.from(today).toString());
        body.put("title", "Sinh hoạt chi bộ thường kỳ");
        body.put("startsAt", Instant.now().plus(Duration.ofMinutes(5)).toString());
        body.put("minutes", 90);
        body.put("place", "Nhà văn hóa thôn Giang Đông");
        body.put("form", "IN_PERSON");
        body.put("chair", branch.members().getFirst());
        body.put("withTemplate", true);
        secretary.post("/units/" + branch.unit() + "/meetings", body);
        var meeting = new BranchMeeting(id, branch, secretary);
        meeting.post("/announcements");
        meeting.post(
                "/opening",
                Map.of(
                        "chair", branch.members().getFirst(),
                        "secretary", branch.members().getLast()));
        meeting.callRoll();
        meeting.discuss();
        return meeting;
    }

    private void callRoll() {
        var marks = new ArrayList<Map<String, Object>>();
        branch.members().forEach(member -> marks.add(Map.of("member", member, "presence", "IN_PERSON")));
        secretary.put(path("/roll-call"), marks);
    }

    private void discuss() {
        for (var item : secretary.get(path("")).get("agenda")) {
            var id = item.get("id").asString();
            post("/agenda-progress", Map.of("item", id, "turn", "START"));
            post(
                    "/speeches",
                    Map.of(
                            "item",
                            id,
                            "member",
                            branch.members().get(1),
                            "gist",
                            "Nhất trí với dự thảo.",
                            "reserved",
                            false));
            post("/agenda-progress", Map.of("item", id, "turn", "FINISH"));
        }
        var version =
                secretary.get(path("/proceedings")).get("conclusionVersion").asInt();
        secretary.put(path("/conclusion"), Map.of("text", "Chi bộ thống nhất.", "version", version));
    }

    /** With a task for each of the owners. */
    void adoptResolution(List<UUID> owners, LocalDate deadline) {
        var title = "Lãnh đạo thực hiện nhiệm vụ tháng";
        secretary.put(
                path("/resolution"),
                Map.of(
                        "title", title,
                        "lastMonth", "Hoàn thành các nhiệm vụ chính.",
                        "praise", "Không.",
                        "limits", "Ít ý kiến thảo luận.",
                        "nextMonth", "Sửa đèn đường.",
                        "version", 0));
        owners.forEach(owner -> post(
                "/resolution/tasks",
                Map.of("title", "Sửa bóng đèn đường", "owner", owner, "deadline", deadline.toString())));
        var vote = post("/votes", Map.of("subject", "RESOLUTION", "question", title))
                .get("id")
                .asString();
        post("/votes/" + vote + "/opening", Map.of("form", "BY_COUNT"));
        everybodyAgrees(vote);
    }

    void adoptMinutes() {
        everybodyAgrees(
                post("/adoption", Map.of("form", "BY_COUNT")).get("vote").asString());
    }

    private void everybodyAgrees(String vote) {
        var here = secretary
                .get(path("/votes/" + vote))
                .get("vote")
                .get("electorate")
                .asInt();
        secretary.put(path("/votes/" + vote + "/count"), Map.of("inFavour", here, "against", 0, "abstained", 0));
        post("/votes/" + vote + "/closing");
    }

    void conclude() {
        post("/conclude", Map.of("confirmAbsent", true));
    }

    private JsonNode post(String rest) {
        return secretary.post(path(rest));
    }

    private JsonNode post(String rest, Object body) {
        return secretary.post(path(rest), body);
    }

    String path(String rest) {
        return "/meetings/" + id + rest;
    }
}
