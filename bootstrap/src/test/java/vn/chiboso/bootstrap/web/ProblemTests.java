package vn.chiboso.bootstrap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import vn.chiboso.bootstrap.web.security.SignedIn;

/** What went wrong is said in the reader's language, with the right status, and without a word too many. */
@WebTest
class ProblemTests {
    @Autowired
    MockMvcTester web;

    @ParameterizedTest
    @CsvSource({
        "NOT_FOUND,404,Không tìm thấy",
        "FORBIDDEN,403,Không có quyền",
        "CONFLICT,409,Trạng thái không cho phép",
        "INVALID,422,Thông tin chưa hợp lệ"
    })
    void aRefusalOfTheApiIsAProblem(String kind, int status, String title) {
        var answer = get("/api/v1/trials/no?kind=" + kind).exchange();
        assertThat(answer).hasStatus(status).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().isLenientlyEqualTo("""
                        {"type":"urn:chiboso:problem:bootstrap.problem.wrong-value","title":"%s","status":%d,
                         "detail":"Giá trị của \\"03/11/2026\\" không đúng.","instance":"/api/v1/trials/no",
                         "code":"bootstrap.problem.wrong-value","field":"startsAt"}
                        """.formatted(title, status));
    }

    @ParameterizedTest
    @CsvSource({"NOT_FOUND,404", "FORBIDDEN,403"})
    void somethingHiddenOrForbiddenIsAPage(String kind, int status) {
        assertThat(get("/trials/no?kind=" + kind))
                .hasStatus(status)
                .bodyText()
                .contains("<h1>", "Giá trị của &quot;03/11/2026&quot; không đúng.", "Về trang chủ");
    }

    @ParameterizedTest
    @CsvSource({"CONFLICT", "INVALID"})
    void anActRefusedLeadsBackWithTheSentence(String kind) {
        assertThat(post("/trials/no?kind=" + kind)
                        .header("Host", "localhost")
                        .header("Referer", "http://localhost/meetings/1?x=1"))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasRedirectedUrl("/meetings/1?x=1")
                .flash()
                .containsEntry("problem", "Giá trị của \"03/11/2026\" không đúng.");
    }

    @Test
    void aProgramIsToldWhichActToRecordInsteadWhereOneWouldDo() {
        assertThat(get("/api/v1/trials/no?kind=CONFLICT"))
                .bodyJson()
                .extractingPath("$.act")
                .isEqualTo("SUSPENDED");
        assertThat(get("/api/v1/trials/no?kind=INVALID")).bodyJson().doesNotHavePath("$.act");
    }

    @Test
    void anActRefusedNeverLeadsToAnotherSite() {
        assertThat(post("/trials/no?kind=CONFLICT")
                        .header("Host", "localhost")
                        .header("Referer", "http://evil.example/x"))
                .hasRedirectedUrl("/");
        assertThat(post("/trials/no?kind=CONFLICT")
                        .header("Host", "localhost")
                        .header("Referer", "http://localhost//evil.example/x"))
                .hasRedirectedUrl("/");
    }

    @Test
    void readingSomethingInvalidDoesNotLeadInCircles() {
        assertThat(get("/trials/no?kind=CONFLICT")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void aDefectGetsANumberAndNoDetail() {
        assertThat(post("/trials/broken"))
                .hasStatus(HttpStatus.INTERNAL_SERVER_ERROR)
                .bodyText()
                .containsPattern("<code>[0-9a-f]{8}</code>")
                .doesNotContain("select secret", "IllegalState");
        assertThat(post("/api/v1/trials/broken"))
                .hasStatus(HttpStatus.INTERNAL_SERVER_ERROR)
                .bodyText()
                .containsPattern("\"incident\":\"[0-9a-f]{8}\"")
                .doesNotContain("select secret", "IllegalState");
    }

    @Test
    void aValueThatIsNoneIsTheCallersMistake() {
        assertThat(post("/trials/values?id=x"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("<h1>");
        assertThat(get("/trials/days?day=2026-02-31")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(get("/api/v1/trials/values?id=x"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("bootstrap.problem.400");
    }

    @Test
    void aNameThatFitsNoFieldIsTheCallersMistake() {
        assertThat(post("/trials/chosen").param("names", "x")).hasStatusOk();
        assertThat(post("/trials/chosen").param("names[0]", "x")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void whatTheDatabaseCannotKeepIsSaid() {
        assertThat(post("/api/v1/trials/kept").contentType(MediaType.TEXT_PLAIN).content("aNULb"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("bootstrap.problem.unstorable");
        assertThat(post("/trials/kept").contentType(MediaType.TEXT_PLAIN).content("aNULb"))
                .hasStatus(HttpStatus.SEE_OTHER)
                .flash()
                .hasEntrySatisfying(
                        "problem", text -> assertThat(text.toString()).contains("không lưu được"));
    }

    @Test
    void parametersThatAreNoTextAreRefused() {
        for (var hostile : new String[] {"a\0b", "a\uD800b"}) {
            assertThat(get("/trials/me").param("text", hostile)).hasStatus(HttpStatus.BAD_REQUEST);
            assertThat(get("/api/v1/trials/me").param("text", hostile))
                    .hasStatus(HttpStatus.BAD_REQUEST)
                    .bodyJson()
                    .extractingPath("$.code")
                    .isEqualTo("bootstrap.problem.unreadable");
            assertThat(web.post().uri("/login").param("username", hostile).with(csrf()))
                    .hasStatus(HttpStatus.BAD_REQUEST);
        }
        assertThat(get("/trials/me").param("text", "Đồng chí 😀")).hasStatusOk();
    }

    @Test
    void aStaleFormOverwritesNothing() {
        assertThat(post("/trials/stale"))
                .flash()
                .hasEntrySatisfying(
                        "problem", text -> assertThat(text.toString()).contains("vừa sửa"));
    }

    @Test
    void whatIsThereAlreadyIsAConflict() {
        assertThat(post("/api/v1/trials/twice"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("bootstrap.problem.duplicate");
    }

    @Test
    void everyWrongFieldOfABodyIsNamed() {
        var answer = post("/api/v1/trials/words")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"title\":\" \",\"count\":0,\"unit\":\"00000000-0000-0007-0000-000000000001\"}")
                .exchange();
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactlyInAnyOrder("title", "count");
        assertThat(answer).bodyText().contains("Hãy điền mục này.", "Ít nhất là 1.");
    }

    @Test
    void aBodyThatCannotBeReadNamesTheField() {
        assertThat(post("/api/v1/trials/words")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"title\":\"x\",\"count\":\"many\"}"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.field")
                .isEqualTo("count");
        assertThat(post("/api/v1/trials/words")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("bootstrap.problem.unreadable");
    }

    @Test
    void aBrokenIdIsNoPageAndABadRequestOfTheApi() {
        assertThat(get("/trials/units/1-1-1-1-1")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/api/v1/trials/units/x"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.field")
                .isEqualTo("unit");
    }

    @Test
    void otherMistakesOfTheCallerAreTheirs() {
        assertThat(get("/api/v1/nothing")).hasStatus(HttpStatus.NOT_FOUND).hasContentType("application/problem+json");
        assertThat(get("/nothing")).hasStatus(HttpStatus.NOT_FOUND).bodyText().contains("<h1>Không tìm thấy</h1>");
        assertThat(get("/api/v1/trials/no")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(get("/api/v1/trials/words")).hasStatus(HttpStatus.METHOD_NOT_ALLOWED);
        assertThat(post("/api/v1/trials/words")
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("x"))
                .hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void whatTheContainerRefusesHasAPageToo() {
        assertThat(get("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 413)
                        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/trials/file"))
                .hasStatus(HttpStatus.CONTENT_TOO_LARGE)
                .bodyText()
                .contains("tối đa 50 MB");
    }

    @Test
    void aPartOfAPageIsSentBackAsAWhole() {
        assertThat(post("/trials/no?kind=CONFLICT").header("HX-Request", "true"))
                .hasStatusOk()
                .hasHeader("HX-Redirect", "/");
    }

    private MockMvcRequestBuilder get(String uri) {
        return web.get().uri(uri).with(SignedIn.as(People.SECRETARY));
    }

    private MockMvcRequestBuilder post(String uri) {
        return web.post().uri(uri).with(SignedIn.as(People.SECRETARY)).with(csrf());
    }
}
