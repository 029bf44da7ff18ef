package vn.chiboso.meetings.application.port.out;

/** Codes to be shown in the room. */
public interface RoomCodes {
    /** Six digits that nobody can guess. */
    String next();
}
