package vn.chiboso.membership.adapter.in.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chiboso.membership.application.port.in.SeeStudy;
import vn.chiboso.membership.domain.handbook.StudyQuestion;

/**
 * Something to study as its page shows it.
 *
 * @param link   empty where nothing is linked
 * @param doneOn empty until confirmed
 * @param gives  whether right answers show
 */
record StudyPage(
        String id,
        String title,
        String source,
        String due,
        String link,
        String doneOn,
        boolean gives,
        List<Question> questions) {
    static StudyPage of(SeeStudy.View view, Shown shown) {
        var item = view.item();
        var done = view.done();
        return new StudyPage(
                item.id().toString(),
                item.title(),
                item.source(),
                shown.value(item.dueOn()),
                item.link() == null ? "" : item.link(),
                done == null ? "" : shown.value(done.on()),
                view.gives(),
                view.questions().stream().map(Question::of).toList());
    }

    /** A question, its answers by number, and the right one. */
    record Question(String text, Map<String, String> answers, String right) {
        static Question of(StudyQuestion question) {
            var answers = new LinkedHashMap<String, String>();
            for (var i = 0; i < question.answers().size(); i++) {
                answers.put(String.valueOf(i + 1), question.answers().get(i));
            }
            return new Question(question.text(), answers, question.answers().get(question.right() - 1));
        }
    }
}
