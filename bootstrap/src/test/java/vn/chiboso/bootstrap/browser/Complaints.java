package vn.chiboso.bootstrap.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/**
 * Everything that the browser did not like about a visitor's pages: console errors, script errors, refusals by the content
 * security policy, broken resources, server errors, and anything asked of another host.
 */
public final class Complaints {
    private static final String POLICY_WATCH = "addEventListener('securitypolicyviolation', e =>"
            + " console.error('content security policy: ' + e.effectiveDirective + ' refused '"
            + " + (e.blockedURI || 'inline') + ' in ' + e.documentURI));";
    /** Said by the browser about every answer that is not 2xx; {@link #look(Response)} knows which of them matter. */
    private static final String BROKEN = "Failed to load resource";

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> MAY_FAIL = Set.of("document", "xhr", "fetch");

    private final List<String> found = new CopyOnWriteArrayList<>();
    private final List<Pattern> tolerated = new ArrayList<>();

    Complaints(BrowserContext context) {
        context.addInitScript(POLICY_WATCH);
        context.onConsoleMessage(this::listen);
        context.onWebError(error -> found.add("script error: " + error.error()));
        context.onRequest(request -> stayHome(request.url()));
        context.onResponse(this::look);
        context.onRequestFailed(request -> {
            if (!"net::ERR_ABORTED".equals(request.failure())) {
                found.add("request failed: " + request.url() + " " + request.failure());
            }
        });
    }

    /** From here on, complaints that contain a match are what the test wants to see. */
    public void tolerate(String regex) {
        tolerated.add(Pattern.compile(regex));
    }

    /** What stands against the pages so far, oldest first. */
    public List<String> list() {
        return found.stream()
                .filter(complaint -> tolerated.stream()
                        .noneMatch(pattern -> pattern.matcher(complaint).find()))
                .toList();
    }

    private void listen(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().startsWith(BROKEN)) {
            found.add("console: " + message.text());
        }
    }

    private void stayHome(String url) {
        var address = URI.create(url.replaceAll("[\\s|{}\"<>^`\\\\].*", ""));
        if (address.getHost() != null && !HERE.contains(address.getHost())) {
            found.add("asked elsewhere: " + url);
        }
    }

    private void look(Response response) {
        var isPage = MAY_FAIL.contains(response.request().resourceType());
        if (response.status() >= (isPage ? 500 : 400)) {
            found.add("answer " + response.status() + ": " + response.url());
        }
    }
}
