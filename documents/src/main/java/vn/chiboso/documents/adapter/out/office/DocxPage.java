package vn.chiboso.documents.adapter.out.office;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import vn.chiboso.documents.domain.LayoutRule;
import vn.chiboso.documents.domain.OfficialPaper;

/** The sheet of paper: A4, margins, the page number top centre from the second page on, language, properties. */
final class DocxPage {
    private static final int NUMBER_FROM_TOP = 10;

    private DocxPage() {}

    static void setUp(XWPFDocument document, OfficialPaper paper, LayoutRule layout, DocxText text) {
        Properties.set(
                document.getProperties(),
                (paper.kindTitle() + " " + paper.title()).strip(),
                paper.head().issuer(),
                paper.head().date());
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(layout.font());
        fonts.setHAnsi(layout.font());
        fonts.setCs(layout.font());
        fonts.setEastAsia(layout.font());
        var styles = document.createStyles();
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("vi-VN");

        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(DocxText.twips(LayoutRule.PAGE_WIDTH));
        size.setH(DocxText.twips(LayoutRule.PAGE_HEIGHT));
        var margins = section.addNewPgMar();
        margins.setTop(DocxText.twips(layout.marginTop()));
        margins.setBottom(DocxText.twips(layout.marginBottom()));
        margins.setLeft(DocxText.twips(layout.marginLeft()));
        margins.setRight(DocxText.twips(layout.marginRight()));
        margins.setHeader(DocxText.twips(NUMBER_FROM_TOP));
        margins.setFooter(DocxText.twips(NUMBER_FROM_TOP));
        margins.setGutter(BigInteger.ZERO);
        pageNumber(document, layout, text);
        if (!section.isSetTitlePg()) {
            section.addNewTitlePg();
        }
    }

    private static void pageNumber(XWPFDocument document, LayoutRule layout, DocxText text) {
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
        var paragraph = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        text.style(new XWPFRun(field.addNewR(), paragraph), layout.bodySize(), "");
    }
}
