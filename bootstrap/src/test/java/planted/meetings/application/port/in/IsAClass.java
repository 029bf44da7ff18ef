package planted.meetings.application.port.in;

/** No interface. */
public class IsAClass {
    /** Opens. */
    public void open() {}
}
