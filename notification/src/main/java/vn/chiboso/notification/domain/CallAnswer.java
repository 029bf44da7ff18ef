package vn.chiboso.notification.domain;

/** What came of a phone call. */
public enum CallAnswer {
    /** Sẽ dự. */
    WILL_COME,
    /** Vắng. */
    WILL_NOT_COME,
    /** Đã báo tin, where no reply is asked for. */
    TOLD,
    /** Không nghe máy: stays on the list. */
    NO_ANSWER;

    /** Whether the person was spoken to. */
    public boolean isReached() {
        return this != NO_ANSWER;
    }
}
