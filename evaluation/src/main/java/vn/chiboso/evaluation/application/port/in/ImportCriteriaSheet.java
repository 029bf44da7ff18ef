package vn.chiboso.evaluation.application.port.in;

import java.util.List;
import vn.chiboso.evaluation.api.CriteriaSetId;
import vn.chiboso.evaluation.domain.Phrase;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;

/** Makes a draft from an uploaded CSV sheet. */
public interface ImportCriteriaSheet {
    /** Terms and bands are taken from the set in force for the issuer. */
    @SuppressWarnings("ArrayRecordComponent") // a command, never compared
    record Command(UnitId issuer, String name, String legalBasis, byte[] content) {}

    /** The draft and how doubtful places were read. */
    record Result(CriteriaSetId id, List<Phrase> notes) {}

    /**
     * @throws vn.chiboso.evaluation.domain.criteria.SheetRefused with row and column of everything that cannot be read
     */
    Result read(Command command, Actor actor);
}
