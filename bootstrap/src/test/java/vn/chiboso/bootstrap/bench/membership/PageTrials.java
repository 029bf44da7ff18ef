package vn.chiboso.bootstrap.bench.membership;

import java.util.ArrayList;
import java.util.List;
import vn.chiboso.bootstrap.bench.kit.Floor;
import vn.chiboso.bootstrap.bench.kit.Measure;
import vn.chiboso.bootstrap.bench.kit.Target;

/** What a reader waits for: pages over HTTP from this machine, signed in. The floor is the smallest file of the product. */
final class PageTrials {
    private PageTrials() {}

    static void play(Stage stage) throws Exception {
        if (!stage.plays("page-")) {
            return;
        }
        List<Reader> secretaries = new ArrayList<>();
        for (var player : stage.cast().secretaries(8)) {
            secretaries.add(Reader.signIn(stage.address(), player.userName(), Stage.PASSWORD));
        }
        var floor = new Floor(
                "GET /assets/mark.svg", round -> secretaries.getFirst().get("/assets/mark.svg"));
        stage.add(Measure.of(
                "page-roll",
                "a secretary's browser opens the roll",
                200,
                floor,
                Target.p95Below(50),
                round -> secretaries.get(round % secretaries.size()).get("/branch")));
        stage.add(Measure.of(
                "page-home",
                "a secretary's browser opens the home page",
                100,
                floor,
                Target.p95Below(150),
                round -> secretaries.get(round % secretaries.size()).get("/")));
        var largest = stage.cast().provinceOfficers().getFirst();
        var officer = Reader.signIn(stage.address(), largest.userName(), Stage.PASSWORD);
        stage.add(Measure.of(
                "page-find-in-province",
                "an officer of the largest province looks for \"nguyen van hung\" to give a post",
                40,
                floor,
                Target.p95Below(150),
                round -> officer.get("/console/units/" + largest.unit() + "/positions/new?name=nguyen+van+hung")));
        stage.add(Measure.of(
                "page-unit-province",
                "the officer opens the province",
                40,
                floor,
                Target.p95Below(150),
                round -> officer.get("/console/units/" + largest.unit())));
    }
}
