package vn.chiboso.bootstrap.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The harness sees what it is there to see. */
class HarnessIT extends BrowserTest {
    private static final String GOOD = """
            <!doctype html><html lang="vi"><head><link rel="icon" href="data:,"><title>Sổ tay</title><meta name="viewport" content="width=device-width"></head>
            <body><main><h1>Sổ tay đảng viên</h1><p>%s</p></main></body></html>""";

    private TinySite site;

    @BeforeEach
    void openSite() throws IOException {
        site = new TinySite();
    }

    @AfterEach
    void closeSite() {
        site.close();
    }

    @Test
    void aGoodPageIsAcceptedOnBothScreens() throws IOException {
        var url = site.page("/good", 200, GOOD.formatted("Chào đồng chí"));
        for (var width : Width.values()) {
            var visitor = visitor(width);
            visitor.open(url);
            visitor.assertAccessible();
            visitor.assertFitsWidth();
            assertThat(visitor.page().evaluate("innerWidth")).isEqualTo(width.pixels());
            assertThat(visitor.page().evaluate("navigator.language")).isEqualTo("vi-VN");
            assertThat(Files.size(visitor.screenshot("harness"))).isPositive();
            assertThat(visitor.complaints().list()).isEmpty();
        }
    }

    @Test
    void anInaccessiblePageIsNamedRuleByRule() {
        var visitor = visitor(Width.PHONE);
        visitor.open(site.page("/bad", 200, GOOD.formatted("""
                <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="> <input type="text">
                <a href="/a" style="display:inline-block;width:9px;height:9px;overflow:hidden">a</a><a href="/b"
                style="display:inline-block;width:9px;height:9px;overflow:hidden">b</a>""")));
        assertThatThrownBy(visitor::assertAccessible)
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(
                        "image-alt", "label (critical)", "target-size", "<input type=\"text\">", "Fix any of");
    }

    @Test
    void aPageWiderThanTheScreenIsNoticed() {
        var visitor = visitor(Width.PHONE);
        visitor.open(site.page("/wide", 200, GOOD.formatted("<span style=\"display:block;width:900px\">x</span>")));
        assertThatThrownBy(visitor::assertFitsWidth).hasMessageContaining("width of");
    }

    @Test
    void aViolationOfThePolicyIsCaught() {
        var visitor = visitor(Width.PHONE);
        visitor.open(site.page(
                "/inline",
                200,
                GOOD.formatted("<script>document.title = 'x'</script>"),
                "Content-Security-Policy",
                "default-src 'self'"));
        await(visitor, "content security policy: script-src");
        visitor.complaints().tolerate("(?i)content.security.policy|inline script");
        assertThat(visitor.complaints().list()).isEmpty();
    }

    @Test
    void errorsOfScriptsAndBrokenResourcesAreCaught() {
        var visitor = visitor(Width.DESKTOP);
        visitor.open(site.page("/broken", 200, GOOD.formatted("""
                <img alt="" src="/none.png"><script>console.error('oh'); nothing.here()</script>""")));
        visitor.page().waitForLoadState();
        await(visitor, "console: oh");
        await(visitor, "nothing is not defined");
        await(visitor, "/none.png");
        assertThat(visitor.complaints().list())
                .anyMatch(it -> it.contains("console: oh"))
                .anyMatch(it -> it.contains("script error") && it.contains("nothing is not defined"))
                .anyMatch(it -> it.contains("answer 404") && it.contains("/none.png"));
        visitor.complaints().tolerate(".");
    }

    @Test
    void aRefusedPageIsNoComplaintButAServerErrorIs() {
        var visitor = visitor(Width.DESKTOP);
        visitor.open(site.page("/refused", 403, GOOD.formatted("Không được phép")));
        visitor.assertAccessible();
        assertThat(visitor.complaints().list()).isEmpty();
        visitor.open(site.page("/fallen", 500, GOOD.formatted("Lỗi")));
        assertThat(visitor.complaints().list()).singleElement().asString().contains("answer 500");
        visitor.complaints().tolerate("answer 500");
    }

    @Test
    void nothingMayBeLoadedFromElsewhere() {
        var visitor = visitor(Width.DESKTOP);
        visitor.open(site.page("/cdn", 200, GOOD.formatted("<img alt=\"\" src=\"http://cdn.invalid/x.png\">")));
        assertThat(visitor.complaints().list())
                .anyMatch(it -> it.contains("asked elsewhere: http://cdn.invalid/x.png"));
        visitor.complaints().tolerate("cdn.invalid");
    }

    @Test
    void weightIsCountedCompressedAndWithoutTheCache() throws IOException {
        site.compressed("/theme.css", "p { margin: 0 }\n".repeat(10_000));
        var page = GOOD.replace("<title>", "<link rel=\"stylesheet\" href=\"/theme.css\"><title>");
        var url = site.page("/light", 200, page.formatted("x"));
        var visitor = visitor(Width.PHONE);
        var first = visitor.weigh(url);
        var second = visitor.weigh(url);
        assertThat(first.requests()).isBetween(2, 3);
        assertThat(first.bytes()).isBetween(500L, 5_000L);
        assertThat(second.parts()).as("only the page itself").hasSize(1);
        assertThat(second.bytes()).isLessThan(first.bytes()).isPositive();
        first.assertAtMost(5_000, 3);
        assertThatThrownBy(() -> first.assertAtMost(10, 8)).hasMessageContaining("bytes over the wire");
    }

    /** Complaints arrive when the browser gets to it, on a busy machine after the page. */
    private static void await(Visitor visitor, String complaint) {
        visitor.page()
                .waitForCondition(
                        () -> visitor.complaints().list().stream().anyMatch(each -> each.contains(complaint)));
    }
}
