package vn.chiboso.meetings.domain.resolution;

/**
 * The written parts of a resolution; the tables of tasks are its other parts.
 *
 * @param title     the abstract (trích yếu)
 * @param lastMonth results of last month: ideology, political task, party building
 * @param praise    commendation and reminders
 * @param limits    what fell short, and why
 * @param nextMonth tasks and solutions of next month in words
 */
public record ResolutionText(String title, String lastMonth, String praise, String limits, String nextMonth) {
    /** Longest part in characters. */
    public static final int LONGEST = 20_000;

    public ResolutionText {
        title = tidy("title", title);
        lastMonth = tidy("lastMonth", lastMonth);
        praise = tidy("praise", praise);
        limits = tidy("limits", limits);
        nextMonth = tidy("nextMonth", nextMonth);
        if (title.isEmpty()) {
            throw ResolutionRefusal.missing("title");
        }
    }

    private static String tidy(String field, String text) {
        var tidy = text.strip();
        if (tidy.length() > LONGEST) {
            throw ResolutionRefusal.tooLong(field, LONGEST);
        }
        return tidy;
    }
}
