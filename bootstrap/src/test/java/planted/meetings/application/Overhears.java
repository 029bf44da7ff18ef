package planted.meetings.application;

import planted.membership.events.MemberLeft;

/** A service that listens. */
final class Overhears {
    private Overhears() {}

    static String on(MemberLeft event) {
        return event.member();
    }
}
