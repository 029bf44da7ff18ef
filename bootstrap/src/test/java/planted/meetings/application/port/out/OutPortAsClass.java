package planted.meetings.application.port.out;

/** No interface. */
public class OutPortAsClass {}
