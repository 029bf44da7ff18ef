package vn.chiboso.membership.adapter.in.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.handbook.StudyQuestion;

/** Something to study. */
class StudyForm {
    private @Nullable UUID id;
    private @Nullable UUID unit;
    private String title = "";
    private String source = "";
    private @Nullable LocalDate dueOn;
    private String link = "";
    private String paper = "";
    private List<StudyQuestionForm> questions = new ArrayList<>(
            Stream.generate(StudyQuestionForm::new).limit(StudyQuestion.MOST).toList());

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable UUID getUnit() {
        return unit;
    }

    public void setUnit(@Nullable UUID unit) {
        this.unit = unit;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }

    public List<StudyQuestionForm> getQuestions() {
        return questions;
    }

    public void setQuestions(List<StudyQuestionForm> questions) {
        this.questions = questions;
    }

    /** Whether one was begun: the place for them stays open then. */
    public boolean isAsking() {
        return questions.stream().anyMatch(question -> !question.getText().isBlank());
    }

    /** What was chosen from the library, or else the address that was typed. */
    String address() {
        return paper.isBlank() ? link : paper;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
