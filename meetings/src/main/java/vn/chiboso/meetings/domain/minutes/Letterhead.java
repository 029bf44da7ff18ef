package vn.chiboso.meetings.domain.minutes;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Position;

/**
 * What a paper says about its branch and who signs.
 *
 * @param branch        name as on papers
 * @param superior      the body above, null at the root
 * @param chairCapacity "BÍ THƯ", "PHÓ BÍ THƯ" or "CHỦ TRÌ"
 */
public record Letterhead(String branch, @Nullable String superior, String chairCapacity) {
    /** The capacity a chair signs in, from the posts held in the branch that day. */
    public static String capacity(Set<Position> posts) {
        if (posts.contains(Position.SECRETARY)) {
            return "BÍ THƯ";
        }
        return posts.contains(Position.DEPUTY_SECRETARY) ? "PHÓ BÍ THƯ" : "CHỦ TRÌ";
    }
}
