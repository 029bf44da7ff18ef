package vn.chiboso.notification.adapter.in.web;

import org.jspecify.annotations.Nullable;
import vn.chiboso.notification.domain.CallAnswer;

/** What came of a call, as typed; the answer is null when none was chosen, the subject is where to go back to. */
class CallForm {
    private long version;
    private String subject = "";
    private @Nullable CallAnswer answer;
    private @Nullable String note;

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public @Nullable CallAnswer getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable CallAnswer answer) {
        this.answer = answer;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
