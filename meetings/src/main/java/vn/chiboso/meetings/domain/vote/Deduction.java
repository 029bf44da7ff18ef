package vn.chiboso.meetings.domain.vote;

import vn.chiboso.meetings.domain.Presence;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.membership.api.MemberStatus;

/** Whom a vote's base leaves out of the official members (294-QĐ/TW §9.3.2). Somebody is left out once, for the first that fits. */
public enum Deduction {
    /** Chuyển sinh hoạt tạm thời đi and not there; who comes home has full rights and is counted. */
    TRANSFERRED_OUT {
        @Override
        boolean fits(Seat seat) {
            return seat.status() == MemberStatus.TRANSFERRED_OUT
                    && !seat.presence().isPresent();
        }
    },
    /** Đình chỉ sinh hoạt. */
    SUSPENDED {
        @Override
        boolean fits(Seat seat) {
            return seat.status() == MemberStatus.SUSPENDED;
        }
    },
    /** Được miễn and not there; an exempt member who comes and votes is counted. */
    EXEMPT_NOT_PRESENT {
        @Override
        boolean fits(Seat seat) {
            return isExempt(seat) && !seat.presence().isPresent();
        }
    },
    /** Vắng có lý do, for the whole meeting. */
    ABSENT_WITH_REASON {
        @Override
        boolean fits(Seat seat) {
            return seat.presence() == Presence.ABSENT_WITH_REASON;
        }
    };

    abstract boolean fits(Seat seat);

    private static boolean isExempt(Seat seat) {
        return seat.status() == MemberStatus.EXEMPT || seat.status() == MemberStatus.TEMPORARILY_EXEMPT;
    }
}
