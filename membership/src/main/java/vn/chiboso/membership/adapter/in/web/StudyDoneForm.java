package vn.chiboso.membership.adapter.in.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.handbook.StudyQuestion;

/** That something was studied: answers to its questions, and what is taken from it. */
class StudyDoneForm {
    private List<@Nullable Integer> answers = new ArrayList<>(Collections.nCopies(StudyQuestion.MOST, null));
    private String note = "";

    public List<@Nullable Integer> getAnswers() {
        return answers;
    }

    public void setAnswers(List<@Nullable Integer> answers) {
        this.answers = answers;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
