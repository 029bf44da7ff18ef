package vn.chiboso.membership.domain;

import java.util.Collection;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.MemberView;

/**
 * A roll in numbers.
 *
 * @param total        đảng số: official and probationary members of the branch, hosts of a temporary transfer left out, since
 *                     they are counted at home (294-QĐ/TW §6.3.2)
 * @param official     chính thức, the exempt, suspended and temporarily transferred among them
 * @param probationary dự bị
 * @param exempt       miễn and tạm miễn
 * @param away         work or study far away
 * @param paper        without a smartphone
 * @param hosted       on temporary transfer from elsewhere
 */
public record RollCounts(int total, int official, int probationary, int exempt, int away, int paper, int hosted) {
    public static RollCounts of(Collection<MemberView> roll) {
        var hosted = count(roll, MemberStatus.HOSTED);
        var probationary = count(roll, MemberStatus.PROBATIONARY);
        var total = roll.size() - hosted;
        return new RollCounts(
                total,
                total - probationary,
                probationary,
                count(roll, MemberStatus.EXEMPT) + count(roll, MemberStatus.TEMPORARILY_EXEMPT),
                (int) roll.stream().filter(MemberView::away).count(),
                (int) roll.stream().filter(e -> !e.smartphone()).count(),
                hosted);
    }

    private static int count(Collection<MemberView> roll, MemberStatus status) {
        return (int) roll.stream().filter(e -> e.status() == status).count();
    }
}
