package vn.chiboso.membership.adapter.in.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.handbook.StudyQuestion;

/** A question about something to study. */
class StudyQuestionForm {
    private String text = "";
    private List<@Nullable String> answers = new ArrayList<>(
            Stream.generate(() -> "").limit(StudyQuestion.MOST_ANSWERS).toList());
    private @Nullable Integer right;

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public List<@Nullable String> getAnswers() {
        return answers;
    }

    public void setAnswers(List<@Nullable String> answers) {
        this.answers = answers;
    }

    public @Nullable Integer getRight() {
        return right;
    }

    public void setRight(@Nullable Integer right) {
        this.right = right;
    }

    StudyQuestion.Typed typed() {
        return new StudyQuestion.Typed(
                text,
                answers.stream()
                        .map(answer -> Objects.requireNonNullElse(answer, ""))
                        .toList(),
                right);
    }
}
