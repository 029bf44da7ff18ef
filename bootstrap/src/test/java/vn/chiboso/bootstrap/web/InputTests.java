package vn.chiboso.bootstrap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.chiboso.bootstrap.web.security.SignedIn;

/** Ids and dates in addresses, forms and JSON. */
@WebTest
class InputTests {
    @Autowired
    MockMvcTester web;

    @Test
    void idsPathsDaysAndMonthsAreReadFromParameters() {
        assertThat(web.get()
                        .uri("/trials/read?day=3-11-2026&path=vn.38.&month=11/2026")
                        .with(SignedIn.as(People.SECRETARY)))
                .hasStatusOk()
                .hasBodyTextEqualTo("2026-11-03 vn.38. 2026-11");
    }

    @Test
    void idsArePlainTextsInJsonBothWays() {
        var json = """
                {"unit":"00000000-0000-0007-0000-000000000001","paths":{"00000000-0000-0002-0000-000000000001":"vn.38."},"at":"2026-11-03T12:30:00Z"}""";
        assertThat(web.post()
                        .uri("/api/v1/trials/ids")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json)
                        .with(SignedIn.as(People.SECRETARY))
                        .with(csrf()))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(json);
    }

    @Test
    void idsAreAlsoReadFromTheFormOfEarlierStoredEvents() {
        assertThat(web.post()
                        .uri("/api/v1/trials/ids")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"unit":{"value":"00000000-0000-0007-0000-000000000001"},"paths":{},"at":"2026-11-03T12:30:00Z"}""")
                        .with(SignedIn.as(People.SECRETARY))
                        .with(csrf()))
                .bodyJson()
                .extractingPath("$.unit")
                .isEqualTo("00000000-0000-0007-0000-000000000001");
    }

    @Test
    void theLivingPageShowsEveryComponent() throws UnsupportedEncodingException {
        var page = web.get().uri("/design").with(SignedIn.as(People.SECRETARY)).exchange();
        assertThat(page).hasStatusOk();
        assertThat(read(page))
                .contains("id=\"f-title\"", "aria-describedby=\"f-title-hint\"", "value=\"Sinh hoạt chi bộ tháng 11\"")
                .contains("id=\"f-items-0-title\"", "name=\"items[0].title\"", "Kiểm điểm việc thực hiện")
                .containsPattern("name=\"day\" value=\"\\d\\d/\\d\\d/\\d{4}\"")
                .contains("value=\"19:30\"", "selected=\"selected\"", "checked=\"checked\"", "Chi bộ thôn Giang Đông")
                .doesNotContain("class=\"errors\"");
    }

    @Test
    void theThirtyFirstOfFebruaryIsAFaultOfTheFieldAndNothingTypedIsLost() throws UnsupportedEncodingException {
        var answer = web.post()
                .uri("/design")
                .param("title", "")
                .param("day", "31/02/2026")
                .param("points", "8,5")
                .param("time", "19h30")
                .param("text", "đã gõ dài")
                .param("kind", "THEMATIC")
                .param("items[0].title", " ")
                .param("agreed", "true")
                .with(SignedIn.as(People.SECRETARY))
                .with(csrf())
                .exchange();
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(read(answer))
                .contains("value=\"31/02/2026\"", "Không có ngày như vậy trong lịch", "đã gõ dài", "value=\"8,5\"")
                .contains("href=\"#f-day\"", "id=\"f-day-fault\"", "aria-invalid=\"true\"", "role=\"alert\"")
                .containsPattern("<option value=\"THEMATIC\" selected=\"selected\">");
    }

    @Test
    void anEmptyLineOfAListIsAFaultOfThatLine() throws UnsupportedEncodingException {
        var answer = web.post()
                .uri("/design")
                .param("title", "Sinh hoạt")
                .param("day", "28/02/2026")
                .param("agreed", "true")
                .param("items[0].title", " ")
                .with(SignedIn.as(People.SECRETARY))
                .with(csrf())
                .exchange();
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(read(answer)).contains("href=\"#f-items-0-title\"", "value=\"28/02/2026\"");
    }

    @Test
    void anEmptyPlaceInAListOfTheProgramInterfaceIsAFaultOfThatPlace() {
        for (var json : List.of("""
                {"ids":["00000000-0000-0007-0000-000000000001",null],"members":[],"words":[]}""", """
                {"ids":["00000000-0000-0007-0000-000000000001"," "],"members":[],"words":[]}""", """
                {"ids":[],"members":[null],"words":[]}""", """
                {"ids":[],"members":[],"words":[null]}""")) {
            assertThat(web.post()
                            .uri("/api/v1/trials/several")
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(json)
                            .with(SignedIn.as(People.SECRETARY))
                            .with(csrf()))
                    .as(json)
                    .hasStatus(HttpStatus.BAD_REQUEST);
        }
    }

    @Test
    void whatAFormLeavesEmptyInAListOfChoicesIsNoChoice() {
        assertThat(web.post()
                        .uri("/trials/several")
                        .param("ids", "", "00000000-0000-0007-0000-000000000001", " ")
                        .param("names", "", "b")
                        .with(SignedIn.as(People.SECRETARY))
                        .with(csrf()))
                .hasStatusOk()
                .hasBodyTextEqualTo("[00000000-0000-0007-0000-000000000001] [, b]");
        assertThat(web.post()
                        .uri("/trials/several")
                        .param("ids", ",00000000-0000-0007-0000-000000000001, ,")
                        .param("names", "b")
                        .with(SignedIn.as(People.SECRETARY))
                        .with(csrf()))
                .hasStatusOk()
                .hasBodyTextEqualTo("[00000000-0000-0007-0000-000000000001] [b]");
    }

    @Test
    void anElderReadsInLargeTextAndSomebodyElseInEnglish() {
        assertThat(web.get().uri("/design").with(SignedIn.as(People.ELDER)))
                .bodyText()
                .contains("data-elder=\"on\"");
        assertThat(web.get().uri("/design?lang=en").with(SignedIn.as(People.SECRETARY)))
                .bodyText()
                .contains("lang=\"en\"", "Sign out");
    }

    /** Form values come with entities for accented letters. */
    private static String read(MvcTestResult page) throws UnsupportedEncodingException {
        return HtmlUtils.htmlUnescape(page.getResponse().getContentAsString());
    }
}
