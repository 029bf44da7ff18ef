package vn.chiboso.bootstrap.web.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the layout shows around a page.
 *
 * @param who    null for a stranger
 * @param area   {@code portal} or {@code console}
 * @param links  of this area, only those the person has a use for
 * @param more   the same, needed less often: behind a word of their own where there is room for a row
 * @param other  way to the other area, null when there is none
 * @param unread notices not opened
 */
public record Frame(
        @Nullable Person who,
        String area,
        String language,
        Theme theme,
        boolean elder,
        List<Link> links,
        List<Link> more,
        @Nullable Link other,
        int unread) {
    /** Who is signed in, and where they belong: the branch's name, or null. */
    public record Person(String name, @Nullable String place, boolean technicalAdministrator) {}

    /** A way to go; {@code text} is a message key. */
    public record Link(String url, String text, boolean here) {}
}
