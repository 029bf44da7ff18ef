package vn.chiboso.membership.domain.handbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A question about something to study, with one right answer.
 *
 * @param answers two or three, all different
 * @param right   which of them is right, from 1
 */
public record StudyQuestion(String text, List<String> answers, int right) {
    /** As many as are read to the end. */
    public static final int MOST = 3;

    /** As many as are told apart on a small screen. */
    public static final int MOST_ANSWERS = 3;

    private static final int FEWEST_ANSWERS = 2;

    /** As typed; empty rows are left out. */
    public record Typed(
            @Nullable String text,
            List<String> answers,
            @Nullable Integer right) {
        boolean isEmpty() {
            return (text == null || text.isBlank()) && answers.stream().allMatch(String::isBlank);
        }
    }

    /** Refuses what cannot be answered, naming the field of the row it stands in. */
    public static List<StudyQuestion> of(List<Typed> typed) {
        if (typed.size() > MOST) {
            throw HandbookRefusal.tooManyQuestions(MOST);
        }
        var questions = new ArrayList<StudyQuestion>();
        for (var row = 0; row < typed.size(); row++) {
            if (!typed.get(row).isEmpty()) {
                questions.add(of(typed.get(row), "questions[" + row + "]."));
            }
        }
        return questions;
    }

    private static StudyQuestion of(Typed typed, String row) {
        if (typed.answers().size() > MOST_ANSWERS) {
            throw HandbookRefusal.tooManyQuestions(MOST);
        }
        var text = HandbookText.required(HandbookText.line(typed.text(), row + "text"), row + "text");
        var answers = new ArrayList<String>();
        var known = new HashSet<String>();
        var right = 0;
        String blank = null;
        String twice = null;
        for (var i = 0; i < typed.answers().size(); i++) {
            var field = row + "answers[" + i + "]";
            var answer = HandbookText.line(typed.answers().get(i), field);
            if (answer.isEmpty()) {
                blank = blank == null ? field : blank;
                continue;
            }
            answers.add(answer);
            if (!known.add(answer.toLowerCase(Locale.ROOT)) && twice == null) {
                twice = field;
            }
            right = Integer.valueOf(i + 1).equals(typed.right()) ? answers.size() : right;
        }
        if (answers.size() < FEWEST_ANSWERS) {
            throw HandbookRefusal.answersMissing(
                    blank == null ? row + "answers[" + typed.answers().size() + "]" : blank);
        }
        if (twice != null) {
            throw HandbookRefusal.answersTwice(twice);
        }
        if (right == 0) {
            throw HandbookRefusal.rightAnswerMissing(row + "right");
        }
        return new StudyQuestion(text, List.copyOf(answers), right);
    }

    /** Refuses answers that are wrong or missing, naming the numbers of their questions; nothing of them is kept. */
    public static void requireRight(List<StudyQuestion> questions, List<@Nullable Integer> answers) {
        var wrong = new ArrayList<Integer>();
        for (var i = 0; i < questions.size(); i++) {
            var answer = i < answers.size() ? answers.get(i) : null;
            if (answer == null || answer != questions.get(i).right()) {
                wrong.add(i);
            }
        }
        if (!wrong.isEmpty()) {
            throw HandbookRefusal.answersWrong(
                    "answers[" + wrong.getFirst() + "]",
                    String.join(
                            ", ", wrong.stream().map(i -> String.valueOf(i + 1)).toList()));
        }
    }
}
