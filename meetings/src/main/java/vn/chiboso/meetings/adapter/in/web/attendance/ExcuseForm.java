package vn.chiboso.meetings.adapter.in.web.attendance;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.membership.api.MemberId;

/** Whose absence is excused, why, who accepted it and when. */
class ExcuseForm {
    static final Set<String> FIELDS = Set.of("member", "reason", "acceptedBy", "acceptedOn");

    private String member = "";
    private String reason = "";
    private String acceptedBy = "";
    private @Nullable LocalDate acceptedOn;

    /** Refuses nobody, and what is no id. */
    MemberId memberId() {
        try {
            return MemberId.of(member);
        } catch (IllegalArgumentException nobody) {
            throw new MeetingRefusal(Reason.NOT_UNEXCUSED);
        }
    }

    public String getMember() {
        return member;
    }

    public void setMember(String member) {
        this.member = member;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getAcceptedBy() {
        return acceptedBy;
    }

    public void setAcceptedBy(String acceptedBy) {
        this.acceptedBy = acceptedBy;
    }

    public @Nullable LocalDate getAcceptedOn() {
        return acceptedOn;
    }

    public void setAcceptedOn(@Nullable LocalDate acceptedOn) {
        this.acceptedOn = acceptedOn;
    }
}
