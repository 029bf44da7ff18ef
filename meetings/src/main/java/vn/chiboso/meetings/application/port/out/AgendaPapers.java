package vn.chiboso.meetings.application.port.out;

import vn.chiboso.documents.api.FileView;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;

/** Files attached to agendas. */
public interface AgendaPapers {
    /**
     * Stores the file for the branch.
     *
     * @throws vn.chiboso.documents.api.FileRefusal when it may not be stored
     */
    FileView store(UnitId unit, String name, byte[] content, boolean declaredNoSecret, Actor by);
}
