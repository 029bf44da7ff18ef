package vn.chiboso.meetings.domain;

/** Hình thức họp: how people come together. Online follows the pilot of 03-HD/TW of 27 December 2022. */
public enum MeetingForm {
    IN_PERSON,
    /** Trực tiếp kết hợp trực tuyến. */
    HYBRID,
    ONLINE;

    /** Whether somebody can take part from afar. */
    public boolean allowsOnline() {
        return this != IN_PERSON;
    }
}
