package vn.chiboso.documents.application.port.in;

import vn.chiboso.documents.api.PaperId;
import vn.chiboso.documents.domain.Paper;
import vn.chiboso.membership.api.Actor;

/** Read a paper of the register. */
public interface ReadPaper {
    Paper read(PaperId paper, Actor actor);
}
