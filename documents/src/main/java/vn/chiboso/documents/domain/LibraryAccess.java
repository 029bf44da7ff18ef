package vn.chiboso.documents.domain;

import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Standing;

/** Who may read and who may add to a unit's papers and files; everybody else may not. */
public final class LibraryAccess {
    private LibraryAccess() {}

    /**
     * The unit's own people in any status but suspended, whoever holds a position on it, and the officers above it.
     *
     * @throws DocumentRefusal for a stranger as if there were nothing; for somebody of the unit as forbidden
     */
    public static void toRead(Standing standing) {
        refuseStranger(standing);
        if (!mayRead(standing)) {
            throw new DocumentRefusal(DocumentRefusal.Reason.NOT_YOURS_TO_READ);
        }
    }

    /**
     * The unit's committee.
     *
     * @throws DocumentRefusal as {@link #toRead}
     */
    public static void toAdd(Standing standing) {
        refuseStranger(standing);
        if (!mayAdd(standing)) {
            throw new DocumentRefusal(DocumentRefusal.Reason.NOT_YOURS_TO_ADD);
        }
    }

    public static boolean mayAdd(Standing standing) {
        return standing.isOfCommittee() && standing.status() != MemberStatus.SUSPENDED;
    }

    private static boolean mayRead(Standing standing) {
        var fromOutside =
                !standing.here().isEmpty() || standing.inspects() || standing.holdsHereOrAbove(Position.OFFICE_OFFICER);
        return standing.status() != MemberStatus.SUSPENDED && (standing.isOfUnit() || fromOutside);
    }

    private static void refuseStranger(Standing standing) {
        if (standing.isStranger()) {
            throw new DocumentRefusal(DocumentRefusal.Reason.NOT_FOUND);
        }
    }
}
