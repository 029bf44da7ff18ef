package vn.chiboso.documents.adapter.out.pdf;

import org.openpdf.text.PageSize;
import org.springframework.stereotype.Component;
import vn.chiboso.documents.application.port.out.PaperPrinter;
import vn.chiboso.documents.domain.LayoutRule;
import vn.chiboso.documents.domain.OfficialPaper;
import vn.chiboso.documents.domain.PaperFormat;

/** An official paper as PDF, to be read, printed and kept. */
@Component
class OfficialPdf implements PaperPrinter {
    @Override
    public PaperFormat format() {
        return PaperFormat.PDF;
    }

    @Override
    public byte[] print(OfficialPaper paper, LayoutRule layout) {
        var text = new PdfText(layout, new PdfFonts());
        var file = new PdfFile(
                (paper.kindTitle() + " " + paper.title()).strip(),
                paper.head().date(),
                PageSize.A4,
                new NumberOnTop(text.font(layout.bodySize(), "")),
                layout.marginLeft(),
                layout.marginRight(),
                layout.marginTop(),
                layout.marginBottom());
        return file.write((document, writer) -> {
            new PdfHead(document, layout, text).write(paper);
            new PdfBody(document, writer, layout, text).write(paper.body());
            new PdfFoot(document, layout, text).write(paper);
        });
    }
}
