package vn.chiboso.documents.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.documents.api.PaperId;
import vn.chiboso.documents.application.port.in.DownloadPaper;
import vn.chiboso.documents.application.port.in.FileDownload;
import vn.chiboso.documents.application.port.in.ReadPaper;
import vn.chiboso.documents.domain.PaperFormat;
import vn.chiboso.membership.api.Actor;

@Service
class DownloadPaperService implements DownloadPaper {
    private final ReadPaper readPaper;
    private final PrintedPapers printed;

    DownloadPaperService(ReadPaper readPaper, PrintedPapers printed) {
        this.readPaper = readPaper;
        this.printed = printed;
    }

    @Override
    @Transactional(readOnly = true)
    public FileDownload download(PaperId id, PaperFormat format, Actor actor) {
        var paper = readPaper.read(id, actor);
        return new FileDownload(
                paper.fileName(format),
                format.mediaType(),
                paper.digest(format),
                format == PaperFormat.PDF,
                printed.open(paper, format));
    }
}
