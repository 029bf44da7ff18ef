package vn.chiboso.documents.adapter.out.content;

import java.util.Map;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;
import vn.chiboso.documents.application.port.out.ContentInspector;
import vn.chiboso.documents.domain.FileName;
import vn.chiboso.documents.domain.InspectedContent;

/** Goes by the bytes alone (magic numbers of Tika, then the entries of packages); the name is not believed. */
@Component
class TikaInspector implements ContentInspector {
    /** Where Tika's word for the same thing is another. */
    private static final Map<String, String> SAME = Map.of(
            "video/quicktime", "video/mp4",
            "video/x-m4v", "video/mp4",
            "audio/x-m4a", "audio/mp4",
            "application/mp4", "video/mp4");

    private final Tika tika = new Tika();

    @Override
    public InspectedContent inspect(FileName name, byte[] content) {
        var detected = tika.detect(content);
        if (ZipPackage.looksLikeOne(content)) {
            return ZipPackage.inspect(content, detected);
        }
        if (detected.startsWith("application/x-tika-msoffice") || detected.startsWith("application/x-tika-ooxml")) {
            // an OLE file: an old Office file, whose macros cannot be ruled out, or a package locked with a password
            return new InspectedContent(detected, true, "");
        }
        return switch (detected) {
            case "application/pdf" -> PdfGlance.at(content);
            case "text/plain" -> new InspectedContent(detected, false, TextGlance.head(content));
            default -> new InspectedContent(sameAs(detected, name), false, "");
        };
    }

    /** MP4 is one container for film and sound: the brand in the bytes does not tell which, so either ending may stand. */
    private static String sameAs(String detected, FileName name) {
        var common = SAME.getOrDefault(detected, detected);
        return common.equals("video/mp4") && name.extension().equals("m4a") ? "audio/mp4" : common;
    }
}
