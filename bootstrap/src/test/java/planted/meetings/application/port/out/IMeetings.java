package planted.meetings.application.port.out;

/** Named after its being an interface. */
public interface IMeetings {
    int count();
}
