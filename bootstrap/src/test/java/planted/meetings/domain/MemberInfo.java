package planted.meetings.domain;

/** Named after nothing. */
final class MemberInfo {
    private MemberInfo() {}
}
