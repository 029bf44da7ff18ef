package vn.chiboso.membership.domain.dues;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;

/**
 * What holds for one member from a month of dues on. Sensitive: the base is somebody's income.
 *
 * @param base   monthly salary, benefit or pension; null where the group needs none
 * @param exempt why, null unless exempt
 * @param basis  what an exemption rests on; empty for none
 * @param own    declared by the member; otherwise entered from their paper
 * @param by     who recorded it
 */
public record DuesDeclaration(
        DuesDeclarationId id,
        MemberId member,
        YearMonth from,
        DuesGroup group,
        @Nullable Long base,
        @Nullable ExemptReason exempt,
        String basis,
        boolean own,
        String by) {
    private static final int LONGEST_BASIS = 300;

    public DuesDeclaration {
        if (group.needsBase() && (base == null || base <= 0)) {
            throw DuesRefusal.required("base");
        }
        if (!group.needsBase()) {
            base = null;
        }
        if (group == DuesGroup.EXEMPT) {
            if (exempt == null) {
                throw DuesRefusal.required("exempt");
            }
            if (basis.isBlank()) {
                throw DuesRefusal.required("basis");
            }
        } else {
            exempt = null;
            basis = "";
        }
        if (basis.length() > LONGEST_BASIS) {
            throw DuesRefusal.tooLong("basis", LONGEST_BASIS);
        }
    }

    /** Nobody exempts themselves: the branch decides, and a keeper records it. */
    public void requireMayBeDeclaredBy(boolean keeper) {
        if (group == DuesGroup.EXEMPT && !keeper) {
            throw DuesRefusal.exemptByKeeper();
        }
    }
}
