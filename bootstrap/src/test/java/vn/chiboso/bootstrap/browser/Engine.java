package vn.chiboso.bootstrap.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One headless Chromium for the whole run, started by the first browser test and closed with the last. */
final class Engine implements BeforeAllCallback {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private static volatile Running running = new Running(null, null);

    /** What is started; closed by JUnit when the run ends. */
    private record Running(
            @org.jspecify.annotations.Nullable Playwright playwright,
            @org.jspecify.annotations.Nullable Browser browser)
            implements AutoCloseable {
        @Override
        public void close() {
            if (browser != null) {
                browser.close();
            }
            if (playwright != null) {
                playwright.close();
            }
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        var store = context.getRoot().getStore(ExtensionContext.Namespace.create(Engine.class));
        running = store.computeIfAbsent("browser", key -> start(), Running.class);
    }

    /** A fresh visitor: no cookies, nothing cached, Vietnamese, Hà Nội's time. */
    static BrowserContext context(Width width) {
        var browser = running.browser();
        if (browser == null) {
            throw new IllegalStateException("no browser: the test class is not a BrowserTest");
        }
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width.pixels(), width.height())
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
    }

    private static Running start() {
        var executable = Chromium.executable();
        // the driver comes from Maven Central with the library; its own browser download is never wanted
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setHeadless(true)
                        .setArgs(FLAGS));
        return new Running(playwright, browser);
    }
}
