package vn.chiboso.bootstrap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chiboso.bootstrap.web.security.SignedIn;

/** Sheets and merges through the program interface of the whole product: what is refused is a problem in the caller's language. */
@WebTest
class SheetApiTests {
    private static final String NONE = "/api/v1/intakes/" + new UUID(4, 4);
    private static final String BRANCH = "/api/v1/units/" + People.BRANCH.id();

    @Autowired
    MockMvcTester web;

    @Autowired
    People.Accounts accounts;

    @BeforeEach
    void startAfresh() {
        accounts.restore();
    }

    @Test
    void aSheetOfSomebodyElseIsNotFoundInTheCallersLanguage() {
        var vietnamese = get(NONE, Locale.of("vi"));
        assertThat(vietnamese).hasStatus(404).hasContentType("application/problem+json");
        assertThat(vietnamese).bodyJson().extractingPath("$.title").isEqualTo("Không tìm thấy");
        assertThat(vietnamese).bodyJson().extractingPath("$.code").isEqualTo("membership.refusal.intake.gone");
        assertThat(get(NONE, Locale.ENGLISH))
                .bodyJson()
                .extractingPath("$.title")
                .isEqualTo("Not found");
        assertThat(get(NONE + "/left-out", Locale.of("vi"))).hasStatus(404).hasContentType("application/problem+json");
    }

    @Test
    void whoIsNoOfficerMayNotHandInASheet() {
        assertThat(handIn(new byte[] {'a'})).hasStatus(403).hasContentType("application/problem+json");
        assertThat(get(BRANCH + "/roll-sheet", Locale.of("vi")))
                .hasStatus(404)
                .hasContentType("application/problem+json");
    }

    @Test
    void aFileThatIsTooLargeOrNoFileIsSaidSo() {
        assertThat(handIn(new byte[31 * 1024 * 1024]))
                .hasStatus(422)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.field")
                .isEqualTo("file");
        assertThat(web.post()
                        .uri(BRANCH + "/intakes")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}")
                        .with(SignedIn.proven(People.SECRETARY))
                        .with(csrf()))
                .hasStatus(415)
                .hasContentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/members/%1$s/merges/%2$s", "/members/%1$s/namesakes/%2$s", "/merges/%1$s/withdrawal"})
    void mergesAskForAFreshProof(String path) {
        var address = "/api/v1" + path.formatted(new UUID(4, 1), new UUID(4, 2));
        var unproven = post(address, false);
        assertThat(unproven).hasStatus(403).hasContentTypeCompatibleWith("application/problem+json");
        assertThat(unproven).bodyJson().extractingPath("$.code").isEqualTo("bootstrap.problem.proof");
        assertThat(post(address, true)).hasStatus(404).hasContentType("application/problem+json");
    }

    private MvcTestResult get(String path, Locale locale) {
        return web.get()
                .uri(path)
                .locale(locale)
                .header("Accept-Language", locale.toLanguageTag())
                .with(SignedIn.proven(People.SECRETARY))
                .exchange();
    }

    /** A program proves itself with every call, a browser's script does not. */
    private MvcTestResult post(String path, boolean proven) {
        return web.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"reason\":\"Ghi hai lần khi nhập sổ\"}")
                .locale(Locale.of("vi"))
                .with(proven ? httpBasic("bithu", People.PASSWORD) : SignedIn.as(People.SECRETARY))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult handIn(byte[] content) {
        return web.post()
                .uri(BRANCH + "/intakes")
                .multipart()
                .file(new MockMultipartFile("file", "danh-sach.csv", "text/csv", content))
                .locale(Locale.of("vi"))
                .with(SignedIn.proven(People.SECRETARY))
                .with(csrf())
                .exchange();
    }
}
