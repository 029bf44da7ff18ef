package vn.chiboso.membership.adapter.out.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chiboso.membership.domain.RollRefusal;
import vn.chiboso.membership.domain.roll.Cell;
import vn.chiboso.membership.domain.roll.RollReader;
import vn.chiboso.membership.domain.roll.SheetRow;

/** Files as they come, good and nasty; each says in one sentence what it is. */
class XlsxRollBooksTests {
    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private final XlsxRollBooks books = new XlsxRollBooks();

    @Test
    void tellsTextNumbersAndDaysApart() throws IOException {
        var rows = new ArrayList<SheetRow>();
        var file = workbook(sheet -> {
            sheet.value(0, 0, "Họ\ntên");
            sheet.value(1, 0, 987557600);
            sheet.value(1, 1, 33431);
            sheet.style(1, 1).format("dd/mm/yyyy").set();
            sheet.value(1, 2, true);
        });
        books.read(file, rows::add);

        assertThat(rows.get(0).cells().get(0)).isEqualTo(new Cell.Text("Họ tên"));
        assertThat(rows.get(1).number()).isEqualTo(2);
        assertThat(rows.get(1).cells().get(0)).isEqualTo(new Cell.Number(new java.math.BigDecimal(987557600)));
        assertThat(rows.get(1).cells().get(1)).isEqualTo(new Cell.Day(java.time.LocalDate.of(1991, 7, 12)));
        assertThat(rows.get(1).cells().get(2)).isEqualTo(new Cell.Text("1"));
    }

    @Test
    void whatOtherProgramsAttachMayBeOfTwoBytesALetter() throws IOException {
        var rows = new ArrayList<SheetRow>();
        var item = "\uFEFF<?xml version=\"1.0\" encoding=\"utf-16\"?><properties>Chi bộ 㰡㰁</properties>";
        for (var encoding : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            books.read(with("customXml/item1.xml", item.getBytes(encoding)), rows::add);
        }
        assertThat(rows).hasSize(2);
        refused(with("docProps/custom.xml", item.getBytes(StandardCharsets.UTF_16LE)), "damaged");
    }

    @Test
    void aSheetHiddenAmongThemIsLookedAt() throws IOException {
        var sheet = "\uFEFF<sheetData><row r=\"1\"><c r=\"ZZZZ1\"/></row></sheetData>";
        refused(with("customXml/item1.xml", sheet.getBytes(StandardCharsets.UTF_16LE)), "bomb");
        var large = "\uFEFF" + "<a/>".repeat(5_000_000);
        refused(with("customXml/item1.xml", large.getBytes(StandardCharsets.UTF_16LE)), "bomb");
    }

    @Test
    void anEmptyFileIsSaidToBeEmpty() {
        refused(new byte[0], "empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"STT Họ và tên\n1 Lê Văn A\n", "%PDF-1.7\n", "MZ\u0090\u0000\u0003", "<html><table>"})
    void whatIsNoWorkbookIsRefusedWhateverItsName(String content) {
        refused(content.getBytes(StandardCharsets.ISO_8859_1), "not-xlsx");
    }

    @Test
    void anOldWorkbookAndOneWithAPasswordAreToldApart() {
        refused(Arrays.copyOf(OLE, 4096), "old-xls");
        var encrypted = new ByteArrayOutputStream();
        encrypted.writeBytes(OLE);
        encrypted.writeBytes(new byte[1024]);
        encrypted.writeBytes("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        refused(encrypted.toByteArray(), "encrypted");
    }

    @Test
    void aTextDocumentIsNoSpreadsheet() throws IOException {
        refused(zip(Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>")), "other-office");
        refused(zip(Map.of("readme.txt", "hello")), "not-xlsx");
    }

    @Test
    void macrosAreRefusedByTheirPartAndByTheirType() throws IOException {
        refused(zip(Map.of("xl/workbook.xml", "<workbook/>", "xl/vbaProject.bin", "x")), "macros");
        refused(
                zip(Map.of(
                        "[Content_Types].xml",
                        "<Types><Override ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>",
                        "xl/workbook.xml",
                        "<workbook/>")),
                "macros");
    }

    @Test
    void aBombIsNotInflated() throws IOException {
        refused(
                zip(Map.of("xl/workbook.xml", "<workbook/>", "xl/sharedStrings.xml", "<t/>".repeat(10_000_000))),
                "bomb");
        refused(
                zip(Map.of("xl/workbook.xml", "<workbook/>", "xl/worksheets/sheet1.xml", "a".repeat(5_000_000))),
                "bomb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1'><c r=\"ZZZZZZ1\"/></row>",
                "<row r='1'><x:c s='1' r = 'XFE1'/></row>",
                "<row r='1'><c t=\">\" r='A1048577'/></row>",
                "<row r='1'><!-- \" > ' --><c r='&#90;ZZZZZ1'/></row>",
                "<row r='1'><c r='\u1000\u1000\u10001'/></row>"
            })
    void aCellBeyondTheSheetIsRefusedBeforeRoomIsMadeForIt(String row) throws IOException {
        refused(sheet(row), "bomb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<c/>", "<c><v>1</v></c>", "<c r='A1'/>", "<x:c\n/>", "<!--><row>--><c/>", "<?x <row>?><c/>"})
    void aRowOfEndlessCellsIsRefused(String cell) throws IOException {
        refused(sheet("<row r='1'>" + cell.repeat(501) + "</row>"), "bomb");
    }

    @Test
    void aSheetInTwoBytesPerLetterIsRefused() throws IOException {
        var parts = new java.util.TreeMap<String, byte[]>();
        parts.put("xl/workbook.xml", "<workbook/>".getBytes(StandardCharsets.UTF_8));
        parts.put("xl/worksheets/sheet1.xml", "<row><c r='ZZZZZZ1'/></row>".getBytes(StandardCharsets.UTF_16));
        refused(zipped(parts), "damaged");
    }

    @Test
    void theLastCellOfASheetAndManyFullRowsAreRead() throws IOException {
        var rows = new ArrayList<SheetRow>();
        var file = workbook(sheet -> {
            sheet.value(0, 16_383, "cuối");
            for (var row = 1; row < 4; row++) {
                for (var column = 0; column < 400; column++) {
                    sheet.value(row, column, "x");
                }
            }
        });
        books.read(file, rows::add);
        assertThat(rows).hasSize(4);
        assertThat(rows.getFirst().cells()).containsOnlyKeys(16_383);
    }

    private static byte[] sheet(String rows) throws IOException {
        return zip(Map.of(
                "xl/workbook.xml",
                "<workbook/>",
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"));
    }

    @Test
    void aDamagedWorkbookIsSaidToBeDamaged() throws IOException {
        refused(zip(Map.of("xl/workbook.xml", "<workbook", "[Content_Types].xml", "<Types/>")), "damaged");
        var cut = workbook(sheet -> sheet.value(0, 0, "x"));
        refused(Arrays.copyOf(cut, cut.length / 2), "damaged");
        refused(
                zip(Map.of(
                        "xl/workbook.xml",
                        "<!DOCTYPE a [<!ENTITY b \"c\">]><workbook>&b;</workbook>",
                        "[Content_Types].xml",
                        "<Types/>")),
                "damaged");
    }

    @Test
    void anEmptyWorkbookHasNoContent() throws IOException {
        var file = workbook(sheet -> {});
        var reader = new RollReader(10);
        books.read(file, reader::accept);
        assertThatThrownBy(reader::finish)
                .isInstanceOfSatisfying(
                        RollRefusal.class, r -> assertThat(r.code()).endsWith("no-content"));
    }

    @Test
    void aHundredThousandRowsStopAtTheLimit() throws IOException {
        var headings = new String[] {"STT", "Họ và tên", "Ngày sinh", "Ngày QĐ kết nạp", "Ngày kết nạp", "Số thẻ đảng"};
        var file = workbook(sheet -> {
            for (var i = 0; i < headings.length; i++) {
                sheet.value(0, i, headings[i]);
            }
            for (var row = 1; row <= 100_000; row++) {
                sheet.value(row, 0, row);
                sheet.value(row, 1, "Nguyễn Văn An");
                sheet.value(row, 2, "01/02/1980");
                sheet.value(row, 3, "01/02/2010");
                sheet.value(row, 4, "11/02/2010");
                sheet.value(row, 5, "38.%06d".formatted(row));
            }
        });
        var reader = new RollReader(5000);
        var seen = new int[1];
        assertThatThrownBy(() -> books.read(file, row -> {
                    seen[0]++;
                    return reader.accept(row);
                }))
                .isInstanceOfSatisfying(RollRefusal.class, r -> {
                    assertThat(r.code()).endsWith("too-many-rows");
                    assertThat(r.args()).containsExactly(5000);
                });
        assertThat(seen[0]).isEqualTo(5002);
    }

    private void refused(byte[] file, String reason) {
        assertThatThrownBy(() -> books.read(file, row -> true)).isInstanceOfSatisfying(RollRefusal.class, r -> {
            assertThat(r.code()).isEqualTo("membership.refusal.roll.file." + reason);
            assertThat(r.field()).isEqualTo("file");
        });
    }

    private interface Filling {
        void fill(org.dhatim.fastexcel.Worksheet sheet);
    }

    private static byte[] workbook(Filling filling) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            filling.fill(workbook.newWorksheet("Danh sách"));
        }
        return out.toByteArray();
    }

    /** A good workbook with another part. */
    private static byte[] with(String name, byte[] part) throws IOException {
        var parts = new java.util.TreeMap<String, byte[]>();
        var good = workbook(sheet -> sheet.value(0, 0, "Họ tên"));
        try (var zip = ZipFile.builder().setByteArray(good).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        parts.put(name, part);
        return zipped(parts);
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new java.util.TreeMap<String, byte[]>();
        parts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return zipped(bytes);
    }

    private static byte[] zipped(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : new java.util.TreeMap<>(parts).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }
}
