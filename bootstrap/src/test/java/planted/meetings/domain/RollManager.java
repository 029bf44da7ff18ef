package planted.meetings.domain;

/** Named after nothing. */
final class RollManager {
    private RollManager() {}
}
