package vn.chiboso.documents.adapter.out.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.chiboso.documents.domain.FileKind;
import vn.chiboso.documents.domain.InspectedContent;

/** Office files are ZIP packages: their entries tell which. Only the directory and a few kilobytes of text are read. */
final class ZipPackage {
    private static final int GLANCE = 64 * 1024;
    private static final Map<String, FileKind> MAIN_PARTS = Map.of(
            "word/document.xml", FileKind.DOCX,
            "xl/workbook.xml", FileKind.XLSX,
            "ppt/presentation.xml", FileKind.PPTX);

    private ZipPackage() {}

    static boolean looksLikeOne(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    static InspectedContent inspect(byte[] content, String detected) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            var entries = Collections.list(zip.getEntries());
            return new InspectedContent(mediaType(zip, entries, detected), isActive(zip, entries), head(zip, entries));
        } catch (IOException | RuntimeException e) {
            return new InspectedContent("application/zip", false, "");
        }
    }

    private static String mediaType(ZipFile zip, List<ZipArchiveEntry> entries, String detected) throws IOException {
        for (var entry : entries) {
            var kind = MAIN_PARTS.get(entry.getName());
            if (kind != null) {
                return kind.mediaType();
            }
            if (entry.getName().equals("mimetype")) {
                return read(zip, entry).strip();
            }
        }
        return detected.startsWith("application/x-tika-ooxml") ? "application/zip" : detected;
    }

    private static boolean isActive(ZipFile zip, List<ZipArchiveEntry> entries) throws IOException {
        for (var entry : entries) {
            var name = entry.getName().toLowerCase(Locale.ROOT);
            if (name.endsWith("vbaproject.bin")
                    || name.contains("/embeddings/oleobject")
                    || name.contains("/activex/")
                    || name.startsWith("basic/")
                    || name.startsWith("scripts/")) {
                return true;
            }
            if (name.equals("[content_types].xml")
                    && read(zip, entry).toLowerCase(Locale.ROOT).contains("macroenabled")) {
                return true;
            }
        }
        return false;
    }

    private static String head(ZipFile zip, List<ZipArchiveEntry> entries) throws IOException {
        var texts = entries.stream()
                .filter(e ->
                        e.getName().matches("word/(header\\d*|document)\\.xml|content\\.xml|xl/sharedStrings\\.xml"))
                .sorted((a, b) -> b.getName().compareTo(a.getName()))
                .limit(4)
                .toList();
        var words = new StringBuilder();
        for (var text : texts) {
            words.append(plain(read(zip, text))).append('\n');
        }
        return words.toString();
    }

    private static String plain(String xml) {
        var text = xml.replaceAll("</(?:w:p|text:p|si)>", "\n")
                .replaceAll("<[^>]*>?", "")
                .lines()
                .collect(Collectors.joining("\n"));
        return text.substring(0, Math.min(text.length(), TextGlance.HEAD));
    }

    private static String read(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(GLANCE), StandardCharsets.UTF_8);
        }
    }
}
