package vn.chiboso.documents.application.port.in;

import vn.chiboso.documents.api.FileView;
import vn.chiboso.documents.api.NewFile;
import vn.chiboso.membership.api.Actor;

/** Add a file to a unit's library; for its committee. */
public interface UploadFile {
    FileView upload(NewFile file, Actor actor);
}
