package vn.chiboso.meetings.adapter.in.web.planning;

import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.meetings.domain.Reply;
import vn.chiboso.meetings.domain.ReplyChoice;

/** A reply as it is given. */
class ReplyForm {
    private @Nullable ReplyChoice choice;
    private String reason = "";

    static ReplyForm of(@Nullable Reply reply) {
        var form = new ReplyForm();
        if (reply != null) {
            form.choice = reply.choice();
            form.reason = reply.reason() == null ? "" : reply.reason();
        }
        return form;
    }

    /** Refuses when nothing was chosen. */
    ReplyChoice chosen() {
        if (choice == null) {
            throw new MeetingRefusal(Reason.CHOICE_MISSING);
        }
        return choice;
    }

    public @Nullable ReplyChoice getChoice() {
        return choice;
    }

    public void setChoice(@Nullable ReplyChoice choice) {
        this.choice = choice;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
