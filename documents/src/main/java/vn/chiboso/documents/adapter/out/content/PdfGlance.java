package vn.chiboso.documents.adapter.out.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.chiboso.documents.domain.InspectedContent;

/** A look at a PDF: does it start programs, and what are its first words. */
final class PdfGlance {
    private static final Logger LOG = LoggerFactory.getLogger(PdfGlance.class);
    private static final Pattern LAUNCHES = Pattern.compile("/Launch\\b");
    /** Larger ones are scans as a rule: no words in them, and costly to open. */
    private static final int CHEAP = 20 * 1024 * 1024;

    private PdfGlance() {}

    static InspectedContent at(byte[] content) {
        var active = LAUNCHES.matcher(new String(content, StandardCharsets.ISO_8859_1))
                .find();
        return new InspectedContent("application/pdf", active, content.length > CHEAP ? "" : head(content));
    }

    private static String head(byte[] content) {
        try (var reader = new PdfReader(content)) {
            var text = reader.getNumberOfPages() == 0 ? "" : new PdfTextExtractor(reader).getTextFromPage(1);
            return text.substring(0, Math.min(text.length(), TextGlance.HEAD));
        } catch (IOException | RuntimeException e) {
            LOG.debug("the words of a PDF cannot be read", e);
            return "";
        }
    }
}
