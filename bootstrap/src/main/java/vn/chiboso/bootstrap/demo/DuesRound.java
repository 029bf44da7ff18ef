package vn.chiboso.bootstrap.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** One month of dues of the village: what people said they are, the sheet, and who has paid so far. */
final class DuesRound {
    /** Groups and monthly bases taken in turn; a base of 0 means none is needed. */
    private static final Map<Integer, Map.Entry<String, Long>> GROUPS = Map.of(
            0, Map.entry("UNINSURED", 0L),
            1, Map.entry("INSURED", 8_500_000L),
            2, Map.entry("PENSIONER", 5_200_000L),
            3, Map.entry("UNINSURED", 0L),
            4, Map.entry("AGED", 0L));

    private final Stage stage;
    private final Branch branch;
    private final YearMonth month;

    DuesRound(Stage stage, Branch branch, YearMonth month) {
        this.stage = stage;
        this.branch = branch;
        this.month = month;
    }

    void on(Timeline timeline, LocalDate day) {
        timeline.add(day, "07:30", this::open);
        timeline.add(day.plusDays(1), "18:30", this::collect);
    }

    private void open() {
        var turn = 0;
        for (var member : branch.members().values()) {
            declare(member, GROUPS.getOrDefault(turn++ % GROUPS.size(), Map.entry("AGED", 0L)));
        }
        branch.desk().post(sheet() + "/opening");
    }

    private void declare(UUID member, Map.Entry<String, Long> group) {
        var body = new HashMap<String, Object>();
        body.put("id", stage.id());
        body.put("from", month.toString());
        body.put("group", group.getKey());
        if (group.getValue() > 0) {
            body.put("base", group.getValue());
        }
        branch.desk().post("/members/{member}/dues/declarations", body, member);
    }

    /** Two of three have paid, one of them through the national portal; nobody presses the others. */
    private void collect() {
        var number = 0;
        for (var line : branch.desk().get(sheet()).get("lines")) {
            if (number++ % 3 < 2 && line.get("state").asString().equals("UNPAID")) {
                branch.desk()
                        .post(
                                sheet() + "/payments",
                                Map.of(
                                        "id", stage.id(),
                                        "member", line.get("member").asString(),
                                        "amount", line.get("due").asLong(),
                                        "way", number == 2 ? "PORTAL" : "CASH",
                                        "version", line.get("version").asLong()));
            }
        }
    }

    private String sheet() {
        return "/units/" + branch.unit() + "/dues/" + month;
    }
}
