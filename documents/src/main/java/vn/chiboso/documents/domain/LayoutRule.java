package vn.chiboso.documents.domain;

/**
 * The measures of an official paper on a day: sizes and spacings in points, margins and indents in millimetres.
 *
 * @param legalBasis the guidance they come from: "05-HD/VPTW, 27/5/2026"
 */
public record LayoutRule(
        String legalBasis,
        String font,
        int marginTop,
        int marginBottom,
        int marginLeft,
        int marginRight,
        int bodySize,
        int partyTitleSize,
        int kindTitleSize,
        int letterAbstractSize,
        int recipientsSize,
        int tableSize,
        int lineSpacing,
        int paragraphSpacing,
        int firstLineIndent) {
    /** A4, in millimetres. */
    public static final int PAGE_WIDTH = 210;

    public static final int PAGE_HEIGHT = 297;

    /** Width of the text, in millimetres. */
    public int textWidth() {
        return PAGE_WIDTH - marginLeft - marginRight;
    }
}
