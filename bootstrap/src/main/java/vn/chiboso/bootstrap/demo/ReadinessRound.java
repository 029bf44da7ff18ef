package vn.chiboso.bootstrap.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** The committee asks the village how everybody can take part; as in life, not everybody has been asked yet. */
final class ReadinessRound {
    private static final List<String> SKILLS =
            List.of("SIGN_IN", "READ_PAPERS", "ANSWER_CALL", "JOIN_AFAR", "VOTE", "WRITE_OPINION", "SHOW_CARD");
    private static final int EVERY_FIFTH = 5;

    private final Stage stage;
    private final Branch branch;

    ReadinessRound(Stage stage, Branch branch) {
        this.stage = stage;
        this.branch = branch;
    }

    void on(Timeline timeline, LocalDate day) {
        timeline.add(day, "20:00", this::ask);
    }

    private void ask() {
        var number = 0;
        var helper = branch.member(branch.clerk());
        for (var person : branch.desk().get("/units/{unit}/roll", branch.unit()).get("people")) {
            number++;
            // a few were not at home
            if (number % 9 != 0) {
                answer(person, number, helper);
            }
        }
    }

    private void answer(JsonNode person, int number, UUID helper) {
        var member = UUID.fromString(person.get("id").asString());
        var smartphone = person.get("book").get("smartphone").asBoolean();
        var away = person.get("book").get("away").asBoolean();
        var old = smartphone && !away && number % EVERY_FIFTH == 0;
        var body = new HashMap<String, Object>();
        body.put("id", stage.id());
        body.put("consent", true);
        body.put("device", smartphone ? device(number) : number % 2 == 0 ? "PLAIN_PHONE" : "NONE");
        body.put(
                "connection",
                away ? "GOOD" : List.of("GOOD", "WEAK", "GOOD", "UNKNOWN").get(number % 4));
        body.put("paper", paper(smartphone, old));
        body.put("skills", smartphone ? skills(old, number) : Map.of());
        if (!smartphone || old) {
            if (!member.equals(helper) && number % 4 != 0) {
                body.put("helper", helper);
                body.put("helperAgreed", true);
            }
        }
        branch.desk().post("/members/{member}/readiness", body, member);
    }

    private static String device(int number) {
        return number % 7 == 0 ? "SHARED_SMARTPHONE" : number % 11 == 0 ? "COMPUTER" : "OWN_SMARTPHONE";
    }

    private static List<String> paper(boolean smartphone, boolean old) {
        var wishes = new ArrayList<String>();
        if (!smartphone || old) {
            wishes.add("LARGE_PRINT");
        }
        if (!smartphone) {
            wishes.add("SLIP");
        }
        return wishes;
    }

    private static Map<String, String> skills(boolean old, int number) {
        var skills = new HashMap<String, String>();
        SKILLS.forEach(skill -> skills.put(skill, old ? "WITH_HELP" : "ALONE"));
        if (number % 3 == 0) {
            skills.put("JOIN_AFAR", "NOT_YET");
            skills.put("SHOW_CARD", "NOT_YET");
        }
        return skills;
    }
}
