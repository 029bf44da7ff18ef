package vn.chiboso.documents.adapter.out.office;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import vn.chiboso.documents.domain.LayoutRule;

/** Runs and paragraphs in the paper's font. A style is a string of letters: b bold, i italic, u underlined. */
final class DocxText {
    private static final int TWIPS_PER_POINT = 20;
    private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;

    private final LayoutRule layout;

    DocxText(LayoutRule layout) {
        this.layout = layout;
    }

    static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS_PER_MILLIMETRE));
    }

    /** A line of the head or the foot: no indent, no space after. */
    XWPFParagraph line(XWPFParagraph paragraph, ParagraphAlignment alignment, String words, int size, String style) {
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBefore(0);
        add(paragraph, words, size, style);
        return paragraph;
    }

    /** A paragraph of the body: exact line spacing, first-line indent, space after. */
    XWPFParagraph body(XWPFParagraph paragraph, String words, String style) {
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(twips(layout.firstLineIndent()).intValue());
        paragraph.setSpacingBetween(layout.lineSpacing(), LineSpacingRule.EXACT);
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(layout.paragraphSpacing() * TWIPS_PER_POINT);
        add(paragraph, words, layout.bodySize(), style);
        return paragraph;
    }

    void add(XWPFParagraph paragraph, String words, int size, String style) {
        var run = paragraph.createRun();
        style(run, size, style);
        run.setText(words);
    }

    /** In the order that the format wants. */
    void style(XWPFRun run, int size, String style) {
        run.setFontFamily(layout.font());
        if (style.contains("b")) {
            run.setBold(true);
        }
        if (style.contains("i")) {
            run.setItalic(true);
        }
        run.setFontSize(size);
        if (style.contains("u")) {
            run.setUnderline(UnderlinePatterns.SINGLE);
        }
        run.setLang("vi-VN");
    }
}
