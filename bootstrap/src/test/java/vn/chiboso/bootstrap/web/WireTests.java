package vn.chiboso.bootstrap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import testing.OnPostgres;
import vn.chiboso.ChiBoSoApplication;

/**
 * What really goes over the wire: weight, caching, cookies, errors of the container, uploads that are too large. In a context of its
 * own: mock requests with a CSRF token change the filters of theirs.
 */
@SpringBootTest(
        classes = ChiBoSoApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "chiboso.demo=false")
@OnPostgres
@ActiveProfiles("dev")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({People.class, Trials.class, Trials.Api.class})
class WireTests {
    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/(?:assets|webjars)/[^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Test
    void theFirstVisitOfAPortalPageIsLightAndTheSecondLighter() throws Exception {
        signIn();
        var page = get("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Encoding")).contains("gzip");
        var bytes = page.body().length;
        var assets = new ArrayList<String>();
        var matcher = ASSET.matcher(text(browser.send(request("/").build(), BodyHandlers.ofByteArray())));
        while (matcher.find()) {
            assets.add(matcher.group(1));
        }
        assertThat(assets).hasSizeBetween(3, 7);
        for (var asset : assets) {
            var answer = get(asset);
            assertThat(answer.statusCode()).as(asset).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                    .contains("max-age=31536000", "immutable");
            bytes += answer.body().length;
        }
        assertThat(bytes).isLessThan(100_000);
        assertThat(page.body().length).isLessThan(20_000);
    }

    @Test
    void aStrangerGetsNoSession() throws Exception {
        var answer = HttpClient.newHttpClient().send(request("/login").build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("chiboso="));
    }

    @Test
    void theSessionCookieIsOutOfReachOfScripts() throws Exception {
        var answer = signIn();
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).contains("chiboso=", "HttpOnly", "SameSite=Lax", "Path=/"));
    }

    @Test
    void aFormThatWasOpenTooLongSaysSo() throws Exception {
        signIn();
        var answer = browser.send(
                request("/account/preferences")
                        .POST(BodyPublishers.ofString("elder=true"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .build(),
                BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(text(answer)).contains("Phiên đã cũ", "</html>");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void anUploadOfSixHundredMegabytesIsRefusedWithTheLimitInWords() throws Exception {
        signIn();
        var page = browser.send(
                request("/trials/file")
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.ofInputStream(() -> new Endless(600L << 20)))
                        .build(),
                BodyHandlers.ofByteArray());
        assertThat(page.statusCode()).isIn(413, 403);
        var sized = browser.send(
                request("/trials/file")
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.fromPublisher(
                                BodyPublishers.ofInputStream(() -> new Endless(70L << 20)), 70L << 20))
                        .build(),
                BodyHandlers.ofByteArray());
        assertThat(sized.statusCode()).isEqualTo(413);
        assertThat(text(sized)).contains("tối đa 50 MB", "</html>");
        var api = browser.send(
                request("/api/v1/trials/words")
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.fromPublisher(
                                BodyPublishers.ofInputStream(() -> new Endless(70L << 20)), 70L << 20))
                        .build(),
                BodyHandlers.ofByteArray());
        assertThat(api.statusCode()).isEqualTo(413);
        assertThat(text(api)).contains("\"code\":\"bootstrap.problem.413\"");
    }

    @Test
    void programsTalkWithAPassword() throws Exception {
        var secret = Base64.getEncoder().encodeToString(("bithu:" + People.PASSWORD).getBytes(StandardCharsets.UTF_8));
        var answer = HttpClient.newHttpClient()
                .send(
                        request("/api/v1/trials/me")
                                .header("Authorization", "Basic " + secret)
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("chiboso="));
    }

    private HttpResponse<byte[]> signIn() throws IOException, InterruptedException {
        var form = text(browser.send(request("/login").build(), BodyHandlers.ofByteArray()));
        var token = TOKEN.matcher(form);
        assertThat(token.find()).isTrue();
        var body = "username=bithu&password=" + encoded(People.PASSWORD) + "&_csrf=" + encoded(token.group(1));
        var answer = browser.send(
                request("/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer;
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return browser.send(request(path).header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /** So many zero bytes, none of them kept. */
    private static final class Endless extends java.io.InputStream {
        private long left;

        Endless(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            var count = (int) Math.min(length, left);
            left -= count;
            return count;
        }
    }
}
