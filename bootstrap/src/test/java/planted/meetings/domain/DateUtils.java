package planted.meetings.domain;

/** Named after nothing. */
final class DateUtils {
    private DateUtils() {}
}
