package planted.meetings.application.port.in;

/** Two use cases in one. */
public interface DoesTwoThings {
    void open();

    void close();
}
