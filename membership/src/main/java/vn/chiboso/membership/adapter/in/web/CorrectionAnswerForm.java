package vn.chiboso.membership.adapter.in.web;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.handbook.CorrectionAnswer;

/** What becomes of a request. */
class CorrectionAnswerForm {
    private CorrectionAnswer.@Nullable Correction outcome;
    private String note = "";

    public CorrectionAnswer.@Nullable Correction getOutcome() {
        return outcome;
    }

    public void setOutcome(CorrectionAnswer.@Nullable Correction outcome) {
        this.outcome = outcome;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
