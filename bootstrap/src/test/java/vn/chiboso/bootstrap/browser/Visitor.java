package vn.chiboso.bootstrap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/** One person at one screen: own cookies, own cache. */
public final class Visitor {
    private static final Path SCREENSHOTS =
            Path.of(System.getProperty("basedir", "bootstrap"), "target", "screenshots");

    private final Width width;
    private final BrowserContext context;
    private final Complaints complaints;
    private final Page page;

    Visitor(Width width) {
        this.width = width;
        context = Engine.context(width);
        complaints = new Complaints(context);
        page = context.newPage();
    }

    /** The visitor's window. */
    public Page page() {
        return page;
    }

    /** What the browser did not like so far; checked after each test. */
    public Complaints complaints() {
        return complaints;
    }

    /** Goes there and waits for the page. */
    public void open(String url) {
        page.navigate(url);
    }

    /** Fails, naming rule, element and remedy, unless axe-core finds nothing on the page as it stands. */
    public void assertAccessible() {
        assertThat(Accessibility.violations(page))
                .as("axe on %s at %d px", page.url(), width.pixels())
                .isEmpty();
    }

    /** What axe-core finds on the page as it stands, a paragraph each. */
    public List<String> violations() {
        return Accessibility.violations(page);
    }

    /** Fails when the page is wider than the window. */
    public void assertFitsWidth() {
        var pixels = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        assertThat(pixels).as("width of %s", page.url()).isLessThanOrEqualTo(width.pixels());
    }

    /** What the visit transfers; a second visit by the same visitor finds the first one's cache. */
    public Weight weigh(String url) {
        return Scale.weigh(page, () -> open(url));
    }

    /** The whole page as {@code target/screenshots/<name>-<width>.png}. */
    public Path screenshot(String name) {
        var file = SCREENSHOTS.resolve(name + "-" + width.pixels() + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    void leave() {
        context.close();
    }
}
