package vn.chiboso.documents.adapter.out.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/**
 * Liberation Serif, embedded as far as used: it has the widths of Times New Roman and a free licence. A font object gathers the
 * characters of one document, so every document has its own. A style is a string of letters: b bold, i italic.
 */
final class PdfFonts {
    private final BaseFont regular = load("Regular");
    private final BaseFont bold = load("Bold");
    private final BaseFont italic = load("Italic");
    private final BaseFont boldItalic = load("BoldItalic");

    Font of(float size, String style) {
        return new Font(face(style), size);
    }

    private BaseFont face(String style) {
        if (style.contains("b")) {
            return style.contains("i") ? boldItalic : bold;
        }
        return style.contains("i") ? italic : regular;
    }

    private static BaseFont load(String face) {
        var name = "LiberationSerif-" + face + ".ttf";
        try (var in = PdfFonts.class.getResourceAsStream("/fonts/" + name)) {
            if (in == null) {
                throw new IllegalStateException("font %s is missing".formatted(name));
            }
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException("font %s cannot be read".formatted(name), e);
        }
    }
}
