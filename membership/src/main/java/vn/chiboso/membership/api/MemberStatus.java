package vn.chiboso.membership.api;

/** What a person on a branch's roll is to that branch on a day. Who has ended (left, struck off, …) is on no roll. */
public enum MemberStatus {
    /** Đảng viên chính thức. */
    OFFICIAL,
    /** Đảng viên dự bị: all rights but vote, stand and elect (Điều lệ Đảng, Điều 3). */
    PROBATIONARY,
    /** Miễn công tác và sinh hoạt đảng. */
    EXEMPT,
    /** Tạm miễn. */
    TEMPORARILY_EXEMPT,
    /** Đình chỉ sinh hoạt. */
    SUSPENDED,
    /** Chuyển sinh hoạt tạm thời đi: stays on this roll with full rights, takes part elsewhere. */
    TRANSFERRED_OUT,
    /** Chuyển sinh hoạt tạm thời đến: takes part here without vote, counted at home. */
    HOSTED;

    /** Whether a regular meeting counts this person among those who must attend. */
    public boolean isExpectedAtMeetings() {
        return this == OFFICIAL || this == PROBATIONARY || this == HOSTED;
    }

    /** Whether this alone says that somebody is an official member; who is exempt, away or suspended is one as a rule. */
    public boolean impliesOfficial() {
        return this != PROBATIONARY && this != HOSTED;
    }

    /** Whether this person may vote here (294-QĐ/TW §6.3.2, §9.3.2; who is exempt or away for a time and comes may). */
    public boolean mayVoteWhenPresent() {
        return this == OFFICIAL || this == EXEMPT || this == TEMPORARILY_EXEMPT || this == TRANSFERRED_OUT;
    }
}
