package planted.meetings.application;

/** Named after its interface. */
final class MeetingsImpl {
    private MeetingsImpl() {}
}
