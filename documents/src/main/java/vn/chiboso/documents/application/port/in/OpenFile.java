package vn.chiboso.documents.application.port.in;

import vn.chiboso.documents.api.FileId;
import vn.chiboso.membership.api.Actor;

/** Open a file of a library. */
public interface OpenFile {
    FileDownload open(FileId file, Actor actor);
}
