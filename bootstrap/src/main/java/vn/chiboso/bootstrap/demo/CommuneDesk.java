package vn.chiboso.bootstrap.demo;

import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the commune's officer does in a month: official grades, then the report. */
record CommuneDesk(UUID commune, Desk desk) {

    void month(Timeline timeline, YearMonth month) {
        timeline.add(month.atDay(9), "09:00", () -> grade(month));
        timeline.add(month.atDay(10), "08:05", () -> desk.post("/communes/" + commune + "/reports/" + month));
    }

    /** What the daily job does, so that the first reader need not wait for the morning. */
    void goThroughAlerts() {
        desk.post("/jobs/membership-alerts/runs");
    }

    private void grade(YearMonth month) {
        for (var score : desk.get("/communes/{unit}/scores?month={month}", commune, month)) {
            if (given(score.get("scorecardId")) && given(score.get("selfPoints"))) {
                var card = score.get("scorecardId").asString();
                desk.put(
                        "/scorecards/{id}/official-grade",
                        Map.of(
                                "version",
                                desk.get("/scorecards/{id}", card)
                                        .get("version")
                                        .asLong(),
                                "points",
                                score.get("selfPoints").decimalValue(),
                                "comment",
                                "Nhất trí với điểm chi bộ tự chấm."),
                        card);
            }
        }
    }

    private static boolean given(@Nullable JsonNode node) {
        return node != null && !node.isNull();
    }
}
