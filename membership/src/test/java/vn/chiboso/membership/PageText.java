package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

/** What stands on a page, with the letters themselves instead of what HTML writes for them. */
final class PageText {
    private PageText() {}

    static void shows(MvcTestResult page, String... texts) {
        assertThat(page).hasStatusOk();
        assertThat(of(page)).contains(texts).doesNotContain("??membership");
    }

    static String of(MvcTestResult page) {
        try {
            return HtmlUtils.htmlUnescape(page.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
