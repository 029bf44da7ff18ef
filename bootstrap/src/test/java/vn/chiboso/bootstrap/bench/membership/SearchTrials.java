package vn.chiboso.bootstrap.bench.membership;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import vn.chiboso.bootstrap.bench.kit.Target;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.application.port.in.FindMembers;
import vn.chiboso.membership.application.port.in.FindPeople;
import vn.chiboso.membership.application.port.in.ListAccounts;
import vn.chiboso.membership.domain.picking.AgeBand;
import vn.chiboso.membership.domain.picking.PartyAgeBand;
import vn.chiboso.membership.domain.picking.Picked;
import vn.chiboso.membership.domain.picking.PostGroup;

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
        picked(stage, largest);
        accounts(stage, largest);
    }

    private static void picked(Stage stage, Cast.Player largest) throws Exception {
        var find = stage.ask(FindMembers.class);
        var picks = new LinkedHashMap<String, Picked>();
        picks.put("probationary", new Picked(MemberStatus.PROBATIONARY, null, null, null, null));
        picks.put("suspended", new Picked(MemberStatus.SUSPENDED, null, null, null, null));
        picks.put("students-over-70", new Picked(null, BranchType.STUDENT, AgeBand.OVER_70, null, null));
        picks.put("secretaries-to-30", new Picked(null, null, AgeBand.TO_30, null, PostGroup.SECRETARIES));
        picks.put("from-above-sixty-years", new Picked(null, null, null, PartyAgeBand.FROM_60, PostGroup.FROM_ABOVE));
        for (var each : picks.entrySet()) {
            stage.measure(
                    "pick-in-province-" + each.getKey(),
                    "an officer of the largest province picks members: " + each.getKey(),
                    30,
                    Target.p95Below(150),
                    round ->
                            find.find(largest.actor(), new FindMembers.Query(largest.unit(), "", each.getValue(), "")));
        }
        stage.measure(
                "pick-in-province-hung-probationary",
                "an officer of the largest province looks for probationary members named \"hung\"",
                30,
                Target.p95Below(150),
                round -> find.find(
                        largest.actor(), new FindMembers.Query(largest.unit(), "hung", picks.get("probationary"), "")));
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
