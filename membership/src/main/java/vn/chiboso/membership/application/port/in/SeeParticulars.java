package vn.chiboso.membership.application.port.in;

import java.util.Set;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.protection.PrivateField;

/** What is kept sealed of a person, masked, for who reads the list book and for the person. */
public interface SeeParticulars {
    View see(Actor actor, MemberId member);

    /**
     * Texts for screens, empty where nothing is kept.
     *
     * @param residence the mask where house and street are kept
     * @param commune   in full
     * @param openable  kept fields that the reader may open with a reason
     * @param own       the reader's own: shown in full on the page of one's own data
     */
    record View(
            String citizenId,
            String residence,
            String commune,
            String phone,
            Set<PrivateField> openable,
            boolean mayExport,
            boolean own) {
        /** Whether the reader may open the field. */
        public boolean opens(PrivateField field) {
            return openable.contains(field);
        }
    }
}
