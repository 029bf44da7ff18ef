package vn.chiboso.documents.adapter.out.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.stereotype.Component;
import vn.chiboso.documents.application.port.out.PaperPrinter;
import vn.chiboso.documents.domain.LayoutRule;
import vn.chiboso.documents.domain.OfficialPaper;
import vn.chiboso.documents.domain.PaperFormat;

/** An official paper as DOCX, to be signed, corrected or sent on. */
@Component
class OfficialDocx implements PaperPrinter {
    @Override
    public PaperFormat format() {
        return PaperFormat.DOCX;
    }

    @Override
    public byte[] print(OfficialPaper paper, LayoutRule layout) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            var text = new DocxText(layout);
            DocxPage.setUp(document, paper, layout, text);
            new DocxHead(document, layout, text).write(paper);
            new DocxBody(document, layout, text).write(paper.body());
            new DocxFoot(document, layout, text).write(paper);
            document.write(out);
            return StablePackage.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
