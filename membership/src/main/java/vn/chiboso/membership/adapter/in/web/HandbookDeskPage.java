package vn.chiboso.membership.adapter.in.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chiboso.membership.application.port.in.SeeHandbookDesk;
import vn.chiboso.membership.domain.handbook.StudyQuestion;

/** The committee's desk as its page shows it. */
record HandbookDeskPage(
        String unit,
        String unitName,
        String year,
        List<String> years,
        boolean gives,
        List<HandbookPage.Entry> asked,
        List<HandbookPage.Entry> promised,
        long missing,
        String missingNames,
        List<Studied> studied,
        Map<String, String> shelf,
        Map<String, String> answers) {
    static HandbookDeskPage of(SeeHandbookDesk.Desk desk, Shown shown) {
        var year = String.valueOf(desk.year());
        return new HandbookDeskPage(
                desk.unit().toString(),
                desk.unitName(),
                year,
                IntStream.rangeClosed(-1, 1)
                        .mapToObj(each -> String.valueOf(desk.today().getYear() + each))
                        .toList(),
                desk.gives(),
                desk.asked().stream()
                        .map(a -> new HandbookPage.Entry(
                                a.name() + ": " + shown.word(a.request().field()),
                                shown.text(
                                        "membership.correction.asked-due",
                                        shown.value(a.request().askedOn()),
                                        shown.value(a.request().dueOn())),
                                HandbookPage.state(a.request(), desk.today(), shown),
                                HandbookPage.tone(a.request(), desk.today()),
                                "/handbook/requests/" + a.request().id()))
                        .toList(),
                // what waits for the committee first; who has handed in nothing is counted, and named when asked for
                desk.promised().stream()
                        .filter(p -> p.last() != null)
                        .sorted(java.util.Comparator.comparing(p -> !p.waits()))
                        .map(p -> new HandbookPage.Entry(
                                p.name(),
                                "",
                                p.last() == null ? "" : shown.word(p.last()),
                                p.waits() ? "warning" : HandbookPage.tone(p.last()),
                                "/branch/members/" + p.member() + "/commitments/" + year))
                        .toList(),
                desk.promised().stream().filter(p -> p.last() == null).count(),
                desk.promised().stream()
                        .filter(p -> p.last() == null)
                        .map(SeeHandbookDesk.Promised::name)
                        .collect(Collectors.joining(", ")),
                desk.studied().stream()
                        .map(s -> new Studied(
                                s.item().id().toString(),
                                s.item().title(),
                                s.item().source(),
                                s.item().link() == null ? "" : s.item().link(),
                                shown.value(s.item().dueOn()),
                                s.questions(),
                                s.done().size(),
                                s.done().size() + s.missing().size(),
                                String.join(", ", s.done()),
                                String.join(", ", s.missing())))
                        .toList(),
                shelf(desk, shown),
                answers(shown));
    }

    /** The library to choose from: address and what it is called. */
    private static Map<String, String> shelf(SeeHandbookDesk.Desk desk, Shown shown) {
        var shelf = new LinkedHashMap<String, String>();
        shelf.put("", shown.text("membership.study.paper.none"));
        for (var each : desk.shelf()) {
            var words = Stream.of(shown.value(each.on()), each.number(), each.title());
            shelf.put(each.address(), words.filter(word -> !word.isBlank()).collect(Collectors.joining(" · ")));
        }
        return shelf;
    }

    /** Which answer is right, to choose from. */
    private static Map<String, String> answers(Shown shown) {
        var answers = new LinkedHashMap<String, String>();
        answers.put("", shown.text("membership.study.right.none"));
        for (var i = 1; i <= StudyQuestion.MOST_ANSWERS; i++) {
            answers.put(String.valueOf(i), shown.text("membership.study.answer", i));
        }
        return answers;
    }

    /** One thing to study and who has. */
    record Studied(
            String id,
            String title,
            String source,
            String link,
            String due,
            int questions,
            int done,
            int all,
            String names,
            String missing) {}
}
