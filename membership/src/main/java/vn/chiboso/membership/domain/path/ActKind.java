package vn.chiboso.membership.domain.path;

import java.util.EnumSet;
import java.util.Set;

/** What can happen to a person in the Party, by the words of the Charter and of 294-QĐ/TW, 208-QĐ/TW. */
public enum ActKind {
    /** Ghi vào danh sách: taken over from a list book with the status it says. */
    ENTERED,
    /** Ghi theo danh sách: the list book says another status from a day on, without saying by which decision. */
    NOTED,
    /** Phân tổ đảng. */
    GROUPED,
    /** Quyết định kết nạp: party age counts from here (Điều lệ Đảng, Điều 5.4); on a roll only from the ceremony. */
    ADMITTED,
    /** Lễ kết nạp: probation counts from here (Điều lệ Đảng, Điều 5.1). */
    CEREMONY_HELD,
    /** Công nhận đảng viên chính thức: from the day probation ended, even when decided late (294-QĐ/TW §4.2.2). */
    BECAME_OFFICIAL,
    /** Miễn công tác và sinh hoạt đảng (294-QĐ/TW §7). */
    EXEMPTED,
    /** Tạm miễn (06-HD/TW 10.3). */
    TEMPORARILY_EXEMPTED,
    /** Trở lại sinh hoạt after an exemption. */
    RESUMED,
    /** Đình chỉ sinh hoạt đảng. */
    SUSPENDED,
    /** Hết đình chỉ. */
    SUSPENSION_LIFTED,
    /** Ra nước ngoài for a time, through the structure abroad (294-QĐ/TW §6.3.3): stays on this roll. */
    WENT_ABROAD,
    /** Về nước. */
    CAME_BACK,
    /** Chuyển sinh hoạt tạm thời: takes part elsewhere, counted at home (294-QĐ/TW §6.3.2). */
    HOSTED,
    /** Gia hạn chuyển sinh hoạt tạm thời. */
    HOSTING_EXTENDED,
    /** Nơi sinh hoạt tạm thời đổi, by a reorganisation of the host. */
    HOST_MOVED,
    /** Trở về từ chuyển sinh hoạt tạm thời. */
    HOSTING_ENDED,
    /** Chuyển sinh hoạt chính thức to another branch of this tree. */
    TRANSFERRED,
    /** Chuyển sinh hoạt tập thể, by a reorganisation. */
    MOVED_COLLECTIVELY,
    /** Chuyển đi: to an organisation that keeps no book here. */
    MOVED_AWAY,
    /** Xin ra khỏi Đảng: by decision of the competent committee (06-HD/TW 11.2); acts of before may have none. */
    LEFT,
    /** Xóa tên: no discipline (294-QĐ/TW §8). */
    STRUCK_OFF,
    /** Khai trừ: a discipline, of official members only (Điều lệ Đảng, Điều 35). */
    EXPELLED,
    /** Từ trần. */
    DECEASED,
    /** Đang được kiểm tra, xem xét đơn: no transfer until it is closed (294-QĐ/TW §6.3.1đ). */
    INSPECTION_OPENED,
    /** Kết thúc kiểm tra, giải quyết đơn. */
    INSPECTION_CLOSED,
    /** Khiển trách. */
    REPRIMANDED,
    /** Cảnh cáo. */
    WARNED,
    /** Cách chức. */
    DISMISSED,
    /** Đề nghị tặng Huy hiệu Đảng. */
    BADGE_PROPOSED,
    /** Quyết định tặng Huy hiệu Đảng (294-QĐ/TW §28.3.1); one decision names many people. */
    BADGE_AWARDED,
    /** Trao Huy hiệu Đảng. */
    BADGE_HANDED_OVER,
    /** Ghi bổ sung, sửa: whether an end recorded before was for one of the crimes after which readmission waits longer. */
    END_MARKED,
    /** Thời gian ra khỏi Đảng: before the path begins here, as a list book tells it; {@code until} is the day of being in again. */
    WAS_OUTSIDE,
    /** Hủy một việc đã ghi: the act stays to be read and counts no more. */
    ANNULLED;

    private static final Set<ActKind> ENDS = EnumSet.of(MOVED_AWAY, LEFT, STRUCK_OFF, EXPELLED, DECEASED);
    private static final Set<ActKind> CONFIDENTIAL =
            EnumSet.of(INSPECTION_OPENED, INSPECTION_CLOSED, REPRIMANDED, WARNED, DISMISSED);
    private static final Set<ActKind> DECIDED = EnumSet.of(
            ADMITTED,
            BECAME_OFFICIAL,
            EXEMPTED,
            TEMPORARILY_EXEMPTED,
            SUSPENDED,
            LEFT,
            STRUCK_OFF,
            EXPELLED,
            REPRIMANDED,
            WARNED,
            DISMISSED,
            BADGE_AWARDED,
            END_MARKED);
    private static final Set<ActKind> OF_ONE = EnumSet.of(
            ADMITTED, BECAME_OFFICIAL, SUSPENDED, LEFT, STRUCK_OFF, EXPELLED, REPRIMANDED, WARNED, DISMISSED);
    private static final Set<ActKind> OF_BADGES = EnumSet.of(BADGE_PROPOSED, BADGE_AWARDED, BADGE_HANDED_OVER);
    private static final Set<ActKind> TOLD = EnumSet.of(ENTERED, NOTED, GROUPED, ANNULLED);
    private static final Set<ActKind> COLLECTIVE = EnumSet.of(GROUPED, MOVED_COLLECTIVELY, HOST_MOVED);
    private static final Set<ActKind> LEADING =
            EnumSet.of(ENTERED, NOTED, GROUPED, CEREMONY_HELD, HOSTED, HOST_MOVED, TRANSFERRED, MOVED_COLLECTIVELY);
    private static final Set<ActKind> BY_PROCEDURE = EnumSet.of(
            TRANSFERRED, MOVED_COLLECTIVELY, HOSTED, HOST_MOVED, ENTERED, NOTED, GROUPED, END_MARKED, ANNULLED);

    /** Whether the person is on no roll of this tree from that day on. */
    public boolean ends() {
        return ENDS.contains(this);
    }

    /** Discipline and inspection: for the committee, the competent superior and the person alone (rules of personal data). */
    public boolean isConfidential() {
        return CONFIDENTIAL.contains(this);
    }

    /** Needs the number and date of a decision about this one person. */
    public boolean needsDecision() {
        return DECIDED.contains(this);
    }

    /** A decision that names one person: its number is used once. */
    public boolean isOfOnePerson() {
        return OF_ONE.contains(this);
    }

    /**
     * The kinds of acts that may not have the number of a decision of this kind, except where it is the very same decision about
     * several people. Empty where any number may come again.
     */
    public Set<ActKind> rivals() {
        // what an end was for may rest on the decision that ended it
        if (!needsDecision() || this == END_MARKED) {
            return Set.of();
        }
        var rivals = EnumSet.copyOf(DECIDED);
        rivals.remove(END_MARKED);
        return rivals;
    }

    /** About a badge: changes nothing of where the person stands, and may be told in any order with what does. */
    public boolean isOfBadge() {
        return OF_BADGES.contains(this);
    }

    /** Changes nothing of where the person stands. */
    boolean isBeside() {
        return isOfBadge() || this == END_MARKED || this == WAS_OUTSIDE;
    }

    /** An end that may have been for one of the crimes after which readmission waits longer (208-QĐ/TW). */
    public boolean mayBeCriminal() {
        return this == STRUCK_OFF || this == EXPELLED;
    }

    /** Says what a book says rather than what an organisation decided. */
    public boolean isTold() {
        return TOLD.contains(this);
    }

    /** Recorded by hand, one at a time; the others come of an import, a transfer or a reorganisation. */
    public boolean isRecordedByHand() {
        return !BY_PROCEDURE.contains(this);
    }

    /** Brought by two sides or a reorganisation: nobody takes it back alone. */
    public boolean isAgreed() {
        return this == TRANSFERRED || this == HOSTED || this == MOVED_COLLECTIVELY || this == HOST_MOVED;
    }

    /** Done to a whole branch at once; it changes nothing of what was decided about the person. */
    boolean isCollective() {
        return COLLECTIVE.contains(this);
    }

    /**
     * Whether one of this kind may be entered later with an earlier day than one of the known kind: what was decided about the
     * person before their branch was merged or grouped. Not what leads to another branch, since the collective act says only where
     * it led, and would lead on from the wrong place.
     */
    boolean mayPrecede(ActKind known) {
        return known.isCollective() && !LEADING.contains(this);
    }

    /** Counted among the latest: a late decision about an earlier day may be added after others. */
    boolean mayLookBack() {
        return this == BECAME_OFFICIAL || this == ANNULLED;
    }
}
