package vn.chiboso.membership.adapter.in.web;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.handbook.CommitmentStep;

/** The next step about a commitment. */
class CommitmentForm {
    private @Nullable CommitmentStep step;
    private String text = "";
    private int seen;

    public @Nullable CommitmentStep getStep() {
        return step;
    }

    public void setStep(@Nullable CommitmentStep step) {
        this.step = step;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }
}
