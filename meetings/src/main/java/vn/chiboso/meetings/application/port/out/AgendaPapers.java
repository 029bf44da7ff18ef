package vn.chiboso.meetings.application.port.out;

import vn.chiboso.documents.api.FileView;
import vn.chiboso.documents.api.NewFile;
import vn.chiboso.membership.api.Actor;

/** Files attached to agendas. */
public interface AgendaPapers {
    /**
     * Stores the file for the branch.
     *
     * @throws vn.chiboso.documents.api.FileRefusal when it may not be stored
     */
    FileView store(NewFile file, Actor by);
}
