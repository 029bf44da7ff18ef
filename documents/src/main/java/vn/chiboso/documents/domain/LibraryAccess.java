package vn.chiboso.documents.domain;

import java.util.EnumSet;
import java.util.Set;
import vn.chiboso.documents.api.Audience;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Standing;

/** Who may read and who may add to a unit's papers and files; everybody else may not. */
public final class LibraryAccess {
    private LibraryAccess() {}

    /**
     * The unit's own people in any status but suspended, its committee, and the officers in charge of it and above it.
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
     * One paper or file: who may read the library, and is of those it is for.
     *
     * @throws DocumentRefusal as {@link #toRead(Standing)}; for whom it is not as if there were nothing
     */
    public static void toRead(Standing standing, Audience audience) {
        if (!isFor(audience, standing)) {
            throw new DocumentRefusal(DocumentRefusal.Reason.NOT_FOUND);
        }
        toRead(standing);
    }

    /** What a list may show; nothing to those who may not read. */
    public static Set<Audience> readable(Standing standing) {
        var readable = EnumSet.noneOf(Audience.class);
        for (var audience : Audience.values()) {
            if (mayRead(standing) && isFor(audience, standing)) {
                readable.add(audience);
            }
        }
        return readable;
    }

    /**
     * The unit's committee.
     *
     * @throws DocumentRefusal as {@link #toRead(Standing)}
     */
    public static void toAdd(Standing standing) {
        refuseStranger(standing);
        if (!mayAdd(standing)) {
            throw new DocumentRefusal(DocumentRefusal.Reason.NOT_YOURS_TO_ADD);
        }
    }

    public static boolean mayAdd(Standing standing) {
        return standing.isOfCommittee();
    }

    /** Whether files show that hang on something not announced yet. */
    public static boolean seesPreparations(Standing standing) {
        return readable(standing).contains(Audience.COMMITTEE);
    }

    private static boolean mayRead(Standing standing) {
        var fromOutside =
                standing.isOfCommittee() || standing.inspects() || standing.holdsHereOrAbove(Position.OFFICE_OFFICER);
        return standing.status() != MemberStatus.SUSPENDED && (standing.isOfUnit() || fromOutside);
    }

    private static boolean isFor(Audience audience, Standing standing) {
        return switch (audience) {
            case BRANCH -> true;
            case COMMITTEE -> standing.isOfCommittee() || standing.inspects();
        };
    }

    private static void refuseStranger(Standing standing) {
        if (standing.isStranger()) {
            throw new DocumentRefusal(DocumentRefusal.Reason.NOT_FOUND);
        }
    }
}
