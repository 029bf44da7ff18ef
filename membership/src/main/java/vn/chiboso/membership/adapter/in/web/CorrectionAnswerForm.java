package vn.chiboso.membership.adapter.in.web;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.handbook.CorrectionAnswer;

/** What becomes of a request. */
class CorrectionAnswerForm {
    private CorrectionAnswer.@Nullable Outcome outcome;
    private String note = "";

    public CorrectionAnswer.@Nullable Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(CorrectionAnswer.@Nullable Outcome outcome) {
        this.outcome = outcome;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
