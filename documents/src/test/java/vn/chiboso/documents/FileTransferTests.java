package vn.chiboso.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chiboso.documents.FakeMembership.BRANCH;
import static vn.chiboso.documents.FakeMembership.IN_CHARGE;
import static vn.chiboso.documents.FakeMembership.MEMBER;
import static vn.chiboso.documents.FakeMembership.OFFICER;
import static vn.chiboso.documents.FakeMembership.OTHER;
import static vn.chiboso.documents.FakeMembership.SECRETARY;
import static vn.chiboso.documents.FakeMembership.TECHNICIAN;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chiboso.documents.api.Files;
import vn.chiboso.documents.api.NewFile;
import vn.chiboso.documents.api.Papers;
import vn.chiboso.membership.api.Actor;

/** Handing files in and taking them away. */
@DocumentsSlice
class FileTransferTests {
    private static final String API = "/api/v1/units/" + BRANCH + "/files";

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Files files;

    @Autowired
    private Papers papers;

    @Test
    void theCommitteeAddsAFileThroughTheApi() {
        assertThat(upload(API, "Kế hoạch.txt", words(), true, SECRETARY))
                .hasStatus(201)
                .containsHeader("Location")
                .bodyJson()
                .isLenientlyEqualTo("{\"name\": \"Kế hoạch.txt\", \"mediaType\": \"text/plain\"}");
    }

    @Test
    void nobodyElseAddsFiles() {
        assertThat(upload(API, "a.txt", words(), true, MEMBER)).hasStatus(403);
        assertThat(upload(API, "a.txt", words(), true, IN_CHARGE)).hasStatus(403);
        assertThat(upload(API, "a.txt", words(), true, OFFICER)).hasStatus(403);
        assertThat(upload(API, "a.txt", words(), true, OTHER)).hasStatus(404);
        assertThat(upload(API, "a.txt", words(), true, TECHNICIAN)).hasStatus(404);
        assertThat(page("/documents/upload", MEMBER)).hasStatus(403);
        assertThat(page("/documents/upload", TECHNICIAN)).hasStatus(404);
    }

    @Test
    void badFilesAreRefusedByName() {
        assertThat(upload(API, "a.txt", new byte[0], true, SECRETARY))
                .hasStatus(422)
                .bodyText()
                .contains("empty");
        assertThat(upload(API, "a.txt", words(), false, SECRETARY))
                .hasStatus(422)
                .bodyText()
                .contains("secret-not-excluded", "declaredNoSecret");
        assertThat(upload(API, "a.exe", words(), true, SECRETARY))
                .hasStatus(422)
                .bodyText()
                .contains("kind-not-allowed");
        assertThat(upload(API, "a.pdf", words(), true, SECRETARY))
                .hasStatus(422)
                .bodyText()
                .contains("not-what-it-says");
        assertThat(upload(API, "a.txt", "TỐI MẬT".getBytes(StandardCharsets.UTF_8), true, SECRETARY))
                .hasStatus(422)
                .bodyText()
                .contains("looks-secret");
        assertThat(upload(API, "a.txt", new byte[1024 * 1024 + 1], true, SECRETARY))
                .hasStatus(422)
                .bodyText()
                .contains("too-large");
    }

    @Test
    void thePageKeepsTheFormAndSaysWhatIsWrong() {
        assertThat(page("/documents/upload", SECRETARY))
                .hasStatusOk()
                .bodyText()
                .contains("Tôi xác nhận tệp không có nội dung mật", "tối đa 1 MB", ".docx")
                .doesNotContain("??");
        assertThat(upload("/documents/upload", "mật.txt", words(), true, SECRETARY))
                .hasStatus(422)
                .bodyText()
                .contains("Luật 117/2025/QH15", "name=\"unit\"");
        assertThat(upload("/documents/upload", "", words(), true, SECRETARY))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy chọn tệp cần lưu.");
        assertThat(upload("/documents/upload", "báo cáo.txt", words(), true, SECRETARY))
                .hasStatus(302)
                .hasRedirectedUrl("/documents?unit=" + BRANCH);
    }

    @Test
    void aFileIsTakenAwaySafelyAndByItsVietnameseName() {
        var file = files.store(new NewFile(BRANCH, "Kế hoạch.txt", words(), true), SECRETARY);
        assertThat(page("/documents/files/" + file.id(), MEMBER))
                .hasStatusOk()
                .hasHeader("X-Content-Type-Options", "nosniff")
                .headers()
                .satisfies(headers -> {
                    assertThat(headers.getFirst("Content-Disposition"))
                            .startsWith("attachment")
                            .contains("filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch.txt");
                    assertThat(headers.getFirst("Content-Security-Policy")).contains("sandbox");
                    assertThat(headers.getFirst("Cache-Control")).contains("private");
                });
    }

    @Test
    void aPaperOpensInTheBrowserAndIsNotSentTwice() {
        var paper = papers.file(SamplePapers.minutes("transfer/" + UUID.randomUUID(), BRANCH), Actor.system());
        var address = "/documents/papers/" + paper.id() + ".pdf";
        var answer = page(address, MEMBER);
        assertThat(answer)
                .hasContentType("application/pdf")
                .headers()
                .satisfies(headers -> assertThat(headers.getFirst("Content-Disposition"))
                        .startsWith("inline")
                        .contains(paper.symbol().replace('/', '-') + ".pdf"));
        var tag = answer.getResponse().getHeader("ETag");
        assertThat(web.get().uri(address).requestAttr("actor", MEMBER).header("If-None-Match", String.valueOf(tag)))
                .hasStatus(304);
        assertThat(web.get().uri(address).requestAttr("actor", OTHER).header("If-None-Match", String.valueOf(tag)))
                .hasStatus(404);
    }

    @Test
    void aRangeIsAnsweredWithItsBytes() {
        var content = ("0123456789" + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        var file = files.store(new NewFile(BRANCH, "dai.txt", content, true), SECRETARY);
        assertThat(web.get()
                        .uri("/documents/files/" + file.id())
                        .requestAttr("actor", MEMBER)
                        .header("Range", "bytes=2-5"))
                .hasStatus(206)
                .hasHeader("Content-Range", "bytes 2-5/" + content.length)
                .hasBodyTextEqualTo("2345");
    }

    private MvcTestResult upload(String address, String name, byte[] content, boolean declared, Actor actor) {
        return web.post()
                .uri(address)
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                .param("declaredNoSecret", String.valueOf(declared))
                .locale(Locale.of("vi"))
                .requestAttr("actor", actor)
                .exchange();
    }

    private MvcTestResult page(String address, Actor actor) {
        return web.get()
                .uri(address)
                .locale(Locale.of("vi"))
                .requestAttr("actor", actor)
                .exchange();
    }

    private static byte[] words() {
        return ("Kế hoạch tháng 11 " + List.of(UUID.randomUUID())).getBytes(StandardCharsets.UTF_8);
    }
}
