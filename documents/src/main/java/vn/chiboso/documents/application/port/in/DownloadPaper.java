package vn.chiboso.documents.application.port.in;

import vn.chiboso.documents.api.PaperId;
import vn.chiboso.documents.domain.PaperFormat;
import vn.chiboso.membership.api.Actor;

/** Take a paper away as a file. */
public interface DownloadPaper {
    FileDownload download(PaperId paper, PaperFormat format, Actor actor);
}
