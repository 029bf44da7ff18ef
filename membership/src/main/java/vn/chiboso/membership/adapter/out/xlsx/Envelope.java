package vn.chiboso.membership.adapter.out.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.chiboso.membership.domain.RollRefusal;
import vn.chiboso.membership.domain.RollRefusal.FileFault;

/** Looks at a file from outside before anything parses it: what it is by its content, not by its name. */
final class Envelope {
    /** Handed in at most; 100 000 people are about 10 MB as XLSX, 20 MB as CSV. */
    static final int MOST_BYTES = 30 * 1024 * 1024;
    /** Inflated at most, all parts together; 100 000 rows of a list book are about 130 MB. */
    private static final long MOST_INFLATED = 256L * 1024 * 1024;
    /** Parts that are read whole, like the table of texts. */
    private static final long MOST_WHOLE = 32L * 1024 * 1024;
    /** A spreadsheet cell holds 32 767 characters; a longer run without markup is no cell. */
    private static final int LONGEST_RUN = 256 * 1024;
    /** Cells of one row; a spreadsheet has 16 384 columns. */
    private static final int MOST_ENTRIES = 2_000;

    /** What other programs attach to a workbook, often in UTF-16; a crafted one may still name a part of it as a sheet. */
    private static final String ATTACHED = "customxml/";

    private Envelope() {}

    static void check(byte[] file) {
        if (file.length == 0) {
            throw RollRefusal.file(FileFault.EMPTY);
        }
        if (file.length > MOST_BYTES) {
            throw RollRefusal.file(FileFault.TOO_LARGE);
        }
        if (startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw RollRefusal.file(contains(file, "EncryptedPackage") ? FileFault.ENCRYPTED : FileFault.OLD_XLS);
        }
        if (!startsWith(file, 'P', 'K', 3, 4)) {
            throw RollRefusal.file(FileFault.NOT_XLSX);
        }
        // by its directory, as the reader will read it: what an entry says of itself may differ
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            checkParts(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw RollRefusal.file(FileFault.DAMAGED);
        }
    }

    private static void checkParts(ZipFile zip) throws IOException {
        var workbook = false;
        var otherOffice = false;
        var left = MOST_INFLATED;
        var entries = 0;
        for (var part : Collections.list(zip.getEntries())) {
            if (++entries > MOST_ENTRIES) {
                throw RollRefusal.file(FileFault.BOMB);
            }
            var name = part.getName().toLowerCase(Locale.ROOT);
            if (name.endsWith("vbaproject.bin")) {
                throw RollRefusal.file(FileFault.MACROS);
            }
            workbook |= name.equals("xl/workbook.xml");
            otherOffice |= name.startsWith("word/") || name.startsWith("ppt/") || name.equals("content.xml");
            var isSheet = name.startsWith("xl/worksheets/");
            var most = Math.min(left, isSheet ? left : MOST_WHOLE);
            try (var content =
                    name.startsWith(ATTACHED) ? WideText.of(zip.getInputStream(part)) : zip.getInputStream(part)) {
                var width = content instanceof WideText ? 2 : 1;
                left -= width * inflate(content, name, most / width);
            }
        }
        if (!workbook) {
            throw RollRefusal.file(otherOffice ? FileFault.OTHER_OFFICE : FileFault.NOT_XLSX);
        }
    }

    /** Inflates without keeping; refuses bombs, macros named in the content types and documents that define entities. */
    private static long inflate(InputStream zip, String name, long most) throws IOException {
        var buffer = new byte[64 * 1024];
        var types = name.equals("[content_types].xml") ? new StringBuilder() : null;
        var size = 0L;
        var run = 0;
        var guard = name.endsWith(".xml") ? new SheetGuard() : null;
        for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            if (size == 0 && new String(buffer, 0, read, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
                throw RollRefusal.file(FileFault.DAMAGED);
            }
            if (size == 0 && guard == null && isMarkup(buffer, read)) {
                guard = new SheetGuard();
            }
            size += read;
            run = guard == null ? 0 : longestRun(buffer, read, run);
            if (size > most || run > LONGEST_RUN) {
                throw RollRefusal.file(FileFault.BOMB);
            }
            if (guard != null) {
                guard.look(buffer, read);
            }
            if (types != null && types.length() < 1_000_000) {
                types.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
            }
        }
        if (types != null && types.toString().toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw RollRefusal.file(FileFault.MACROS);
        }
        return size;
    }

    /** A sheet may have any name; what begins like a text in angle brackets, in whichever encoding, is taken for one. */
    private static boolean isMarkup(byte[] buffer, int length) {
        var zeros = false;
        for (var i = 0; i < length; i++) {
            switch (buffer[i]) {
                case ' ', '\t', '\r', '\n', (byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xFE, (byte) 0xFF -> {}
                case 0 -> zeros = true;
                default -> {
                    return buffer[i] == '<';
                }
            }
        }
        return !zeros;
    }

    private static int longestRun(byte[] buffer, int length, int before) {
        var run = before;
        for (var i = 0; i < length; i++) {
            run = buffer[i] == '<' ? 0 : run + 1;
            if (run > LONGEST_RUN) {
                return run;
            }
        }
        return run;
    }

    private static boolean startsWith(byte[] file, int... magic) {
        if (file.length < magic.length) {
            return false;
        }
        for (var i = 0; i < magic.length; i++) {
            if ((file[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** The name of a stream in an old compound file, written in two bytes per letter. */
    private static boolean contains(byte[] file, String stream) {
        return new String(file, StandardCharsets.ISO_8859_1)
                .contains(new String(stream.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }
}
