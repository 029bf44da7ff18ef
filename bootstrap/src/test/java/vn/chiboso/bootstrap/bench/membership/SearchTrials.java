package vn.chiboso.bootstrap.bench.membership;

import java.util.ArrayList;
import java.util.List;
import vn.chiboso.bootstrap.bench.kit.Target;
import vn.chiboso.membership.application.port.in.FindPeople;
import vn.chiboso.membership.application.port.in.ListAccounts;

/** People and accounts found by a name typed without diacritics. */
final class SearchTrials {
    private SearchTrials() {}

    static void play(Stage stage) throws Exception {
        var officers = stage.cast().provinceOfficers();
        var largest = officers.getFirst();
        var find = stage.ask(FindPeople.class);
        List<List<String>> names = new ArrayList<>();
        for (var officer : officers) {
            names.add(stage.cast().names(officer.path(), 20));
        }
        stage.measure(
                "find-in-province-full-name", "an officer types a whole name", 300, Target.p95Below(150), round -> {
                    var officer = officers.get(round % officers.size());
                    var some = names.get(round % officers.size());
                    find.find(officer.actor(), officer.unit(), some.get(round / officers.size() % some.size()));
                });
        for (var text : List.of("hung", "nguyen van", "nguyen van hung", "thi hoa", "an", "xyz")) {
            stage.measure(
                    "find-in-province-" + text.replace(' ', '-'),
                    "an officer of the largest province types \"" + text + "\"",
                    20,
                    Target.p95Below(150),
                    round -> find.find(largest.actor(), largest.unit(), text));
        }
        var commune = stage.cast().communeOfficers(50);
        stage.measure("find-in-commune", "an officer of a commune types \"hung\"", 100, Target.p95Below(150), round -> {
            var officer = commune.get(round % commune.size());
            find.find(officer.actor(), officer.unit(), "hung");
        });
        var centre = stage.cast().centralOfficer();
        for (var text : List.of("nguyen van hung", "quach xuan uoc")) {
            stage.measure(
                    "find-in-nation-" + text.replace(' ', '-'),
                    "an officer of the centre types \"" + text + "\"",
                    10,
                    Target.none(),
                    round -> find.find(centre.actor(), centre.unit(), text));
        }
        accounts(stage, largest);
    }

    private static void accounts(Stage stage, Cast.Player largest) throws Exception {
        var list = stage.ask(ListAccounts.class);
        var administrator = stage.cast().administrator();
        stage.measure(
                "accounts-first-page",
                "the administrator opens the accounts",
                100,
                Target.p95Below(150),
                round -> list.list(administrator, new ListAccounts.Query("", "")));
        stage.measure(
                "accounts-search",
                "the administrator looks for \"tran thi hoa\"",
                30,
                Target.p95Below(150),
                round -> list.list(administrator, new ListAccounts.Query("tran thi hoa", "")));
        stage.measure(
                "accounts-of-province",
                "an officer opens the province's accounts",
                30,
                Target.p95Below(150),
                round -> list.list(largest.actor(), new ListAccounts.Query("", "")));
        stage.measure(
                "accounts-of-province-search",
                "an officer looks for \"hung\"",
                30,
                Target.p95Below(150),
                round -> list.list(largest.actor(), new ListAccounts.Query("hung", "")));
    }
}
