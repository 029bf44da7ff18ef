package vn.chiboso.membership.application.port.out;

import java.util.List;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.handbook.DossierLine;

/** The checklist "has, kept where" of dossiers; nothing of what they say. */
public interface Dossiers {
    /** The latest note on each paper, in the order of the papers. */
    List<DossierLine> of(MemberId member);

    void note(MemberId member, DossierLine line);
}
