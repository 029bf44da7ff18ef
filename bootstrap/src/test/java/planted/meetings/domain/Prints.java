package planted.meetings.domain;

/** Speaks to nobody. */
@SuppressWarnings("SystemOut")
final class Prints {
    private Prints() {}

    static void hello() {
        System.out.println("hello");
    }
}
