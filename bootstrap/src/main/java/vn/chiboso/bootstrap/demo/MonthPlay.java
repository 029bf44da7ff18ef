package vn.chiboso.bootstrap.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/** One month of a branch, from the plan of its meeting to the last task, as scenes on the timeline. */
final class MonthPlay {
    private final Stage stage;
    private final Timeline timeline;
    private final Branch branch;
    private final YearMonth month;
    private final Script.Month script;
    private final RegularMeeting meeting;

    MonthPlay(Stage stage, Timeline timeline, Branch branch, YearMonth month, Script.Month script) {
        this.stage = stage;
        this.timeline = timeline;
        this.branch = branch;
        this.month = month;
        this.script = script;
        this.meeting = new RegularMeeting(stage, branch, month);
    }

    /** The whole month; without committee meeting and self-score for a branch that still has to learn. */
    void wholeMonth(boolean thorough) {
        var before = month.minusMonths(1).atEndOfMonth();
        timeline.add(before.minusDays(5), "20:00", meeting::plan);
        if (thorough) {
            timeline.add(before.minusDays(3), "18:00", () -> meeting.committee(before.minusDays(3)));
        }
        timeline.add(before.minusDays(2), "20:00", () -> {
            meeting.announce(script);
            timeline.add(meeting.day(), "19:30", () -> hold(thorough));
        });
    }

    /** Only planned: the reader of the demo goes on from there. */
    void planOnly(LocalDate day) {
        timeline.add(day, "20:00", meeting::plan);
    }

    private void hold(boolean thorough) {
        var day = meeting.day();
        var session = new Session(stage, branch, meeting.id());
        session.open();
        stage.at(day, "19:36");
        session.callRoll(script.online(), script.absent());
        stage.at(day, "19:45");
        session.discuss(script.speeches());
        stage.at(day, "20:50");
        session.conclude(script.conclusion());
        session.resolve(
                script,
                day,
                "Lãnh đạo thực hiện nhiệm vụ tháng %02d/%d".formatted(month.getMonthValue(), month.getYear()));
        if (thorough) {
            session.scoreItself(script);
        }
        stage.at(day, "21:08");
        session.adoptMinutes();
        session.close();
        if (thorough) {
            timeline.add(
                    day.plusDays(1), "08:30", () -> session.posted(RegularMeeting.start(day.plusDays(1), "08:20")));
        }
        script.tasks().stream()
                .filter(order -> order.doneAfter() > 0)
                .forEach(order -> timeline.add(day.plusDays(order.doneAfter()), "17:00", () -> finish(order)));
    }

    private void finish(Script.Order order) {
        for (var task : branch.desk().get("/units/{unit}/tasks", branch.unit())) {
            if (task.get("title").asString().equals(order.title())) {
                var path = "/tasks/" + task.get("id").asString();
                branch.desk().post(path + "/report", Map.of("done", true, "note", order.note()));
                branch.desk().post(path + "/confirmation", Map.of("accepted", true, "note", ""));
            }
        }
    }
}
