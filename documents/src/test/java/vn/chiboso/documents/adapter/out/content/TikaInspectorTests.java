package vn.chiboso.documents.adapter.out.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.chiboso.documents.domain.FileKind;
import vn.chiboso.documents.domain.FileName;
import vn.chiboso.documents.domain.InspectedContent;

class TikaInspectorTests {
    private static final String TYPES = "[Content_Types].xml";

    private final TikaInspector inspector = new TikaInspector();

    @Test
    void officeFilesAreKnownByTheirEntries() throws IOException {
        try (var document = new XWPFDocument();
                var workbook = new XSSFWorkbook()) {
            document.createParagraph().createRun().setText("TUYỆT MẬT");
            var docx = new ByteArrayOutputStream();
            document.write(docx);
            var found = inspect("a.docx", docx.toByteArray());
            assertThat(found.mediaType()).isEqualTo(FileKind.DOCX.mediaType());
            assertThat(found.active()).isFalse();
            assertThat(found.head()).contains("TUYỆT MẬT");
            workbook.createSheet("Danh sách").createRow(0).createCell(0).setCellValue("Họ tên");
            var xlsx = new ByteArrayOutputStream();
            workbook.write(xlsx);
            // a workbook renamed is still a workbook
            assertThat(inspect("a.docx", xlsx.toByteArray()).mediaType()).isEqualTo(FileKind.XLSX.mediaType());
        }
    }

    @Test
    void openDocumentsAreKnownByTheirMimetype() throws IOException {
        var odt = zip("mimetype", FileKind.ODT.mediaType(), "content.xml", "<text:p>Kế hoạch</text:p>");
        assertThat(inspect("a.odt", odt).mediaType()).isEqualTo(FileKind.ODT.mediaType());
        assertThat(inspect("a.odt", odt).head()).contains("Kế hoạch");
    }

    @Test
    void macrosAreFoundWhateverTheName() throws IOException {
        assertThat(inspect("a.docx", zip(TYPES, "<Types/>", "word/document.xml", "<w/>", "word/vbaProject.bin", "x"))
                        .active())
                .isTrue();
        assertThat(inspect(
                                "a.xlsx",
                                zip(
                                        TYPES,
                                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
                                        "xl/workbook.xml",
                                        "<w/>"))
                        .active())
                .isTrue();
        assertThat(inspect("a.odt", zip("mimetype", FileKind.ODT.mediaType(), "Basic/Standard/Module1.xml", "x"))
                        .active())
                .isTrue();
    }

    @Test
    void oldOfficeFilesAndLockedOnesAreTakenForActive() throws IOException {
        try (var ole = new POIFSFileSystem()) {
            ole.createDocument(new java.io.ByteArrayInputStream(new byte[64]), "EncryptedPackage");
            var bytes = new ByteArrayOutputStream();
            ole.writeFilesystem(bytes);
            assertThat(inspect("a.xlsx", bytes.toByteArray()).active()).isTrue();
        }
    }

    @Test
    void aProgramIsAProgramWhateverItIsCalled() {
        var program = new byte[256];
        program[0] = 'M';
        program[1] = 'Z';
        assertThat(inspect("bao cao.pdf", program).mediaType()).startsWith("application/x-");
        assertThat(inspect("a.txt", "#!/bin/sh\nrm -rf /\n".getBytes(StandardCharsets.UTF_8))
                        .mediaType())
                .isNotEqualTo("text/plain");
    }

    @Test
    void aPdfShowsItsFirstWordsAndWhetherItStartsPrograms() throws IOException {
        var plain = pdf("SỞ Y TẾ - MẬT");
        assertThat(inspect("a.pdf", plain).mediaType()).isEqualTo("application/pdf");
        assertThat(inspect("a.pdf", plain).head()).contains("MẬT");
        assertThat(inspect("a.pdf", plain).active()).isFalse();
        var launching = new String(plain, StandardCharsets.ISO_8859_1) + "\n<< /S /Launch >>";
        assertThat(inspect("a.pdf", launching.getBytes(StandardCharsets.ISO_8859_1))
                        .active())
                .isTrue();
    }

    @Test
    void brokenContentIsNoAccident() {
        var head = "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8);
        assertThat(inspect("a.pdf", head)).isEqualTo(new InspectedContent("application/pdf", false, ""));
        assertThat(inspect("a.docx", new byte[] {'P', 'K', 3, 4, 0, 0}).mediaType())
                .isEqualTo("application/zip");
    }

    @Test
    void textsAreReadInTheirEncoding() {
        assertThat(inspect("a.txt", "MẬT".getBytes(StandardCharsets.UTF_8)).head())
                .isEqualTo("MẬT");
        assertThat(inspect("a.txt", "\uFEFFMẬT của tôi".getBytes(StandardCharsets.UTF_16LE))
                        .head())
                .contains("MẬT");
    }

    private InspectedContent inspect(String name, byte[] content) {
        return inspector.inspect(FileName.of(name), content);
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var n = 0; n < namesAndTexts.length; n += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[n]));
                zip.write(namesAndTexts[n + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] pdf(String words) throws IOException {
        try (var document = new PDDocument();
                var font = TikaInspectorTests.class.getResourceAsStream("/fonts/LiberationSerif-Regular.ttf")) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(PDType0Font.load(document, font), 14);
                content.newLineAtOffset(72, 700);
                content.showText(words);
                content.endText();
            }
            document.getDocumentInformation().setTitle(UUID.randomUUID().toString());
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
