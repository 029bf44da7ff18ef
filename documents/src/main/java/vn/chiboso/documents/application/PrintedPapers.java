package vn.chiboso.documents.application;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.chiboso.documents.application.port.out.DatedRules;
import vn.chiboso.documents.application.port.out.FileStore;
import vn.chiboso.documents.application.port.out.PaperPrinter;
import vn.chiboso.documents.domain.Digest;
import vn.chiboso.documents.domain.DocumentRefusal;
import vn.chiboso.documents.domain.OfficialPaper;
import vn.chiboso.documents.domain.Paper;
import vn.chiboso.documents.domain.PaperFormat;
import vn.chiboso.documents.domain.StoredContent;

/** The files of papers: printed once when filed, and printed again only should the store have lost them. */
@Service
class PrintedPapers {
    private final Map<PaperFormat, PaperPrinter> printers = new EnumMap<>(PaperFormat.class);
    private final DatedRules rules;
    private final FileStore store;

    PrintedPapers(List<PaperPrinter> printers, DatedRules rules, FileStore store) {
        printers.forEach(printer -> this.printers.put(printer.format(), printer));
        this.rules = rules;
        this.store = store;
    }

    Digests keep(OfficialPaper paper) {
        return new Digests(store.keep(print(paper, PaperFormat.DOCX)), store.keep(print(paper, PaperFormat.PDF)));
    }

    StoredContent open(Paper paper, PaperFormat format) {
        return store.find(paper.digest(format))
                .orElseGet(() -> store.find(store.keep(print(paper.content(), format)))
                        .orElseThrow(() -> new IllegalStateException("the store loses what it is given")));
    }

    private byte[] print(OfficialPaper paper, PaperFormat format) {
        var day = paper.head().date();
        var layout = rules.layoutOn(day)
                .orElseThrow(() -> new DocumentRefusal(DocumentRefusal.Reason.NO_LAYOUT_FOR_DAY, day));
        var printer = printers.get(format);
        if (printer == null) {
            throw new IllegalStateException("no printer for " + format);
        }
        return printer.print(paper, layout);
    }

    record Digests(Digest docx, Digest pdf) {}
}
