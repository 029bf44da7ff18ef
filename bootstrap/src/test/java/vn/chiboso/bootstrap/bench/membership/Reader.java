package vn.chiboso.bootstrap.bench.membership;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A browser without a screen: signs in by the form and keeps its cookies. */
final class Reader {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;

    private Reader(String address) {
        this.address = address;
    }

    static Reader signIn(String address, String userName, String password) throws Exception {
        var reader = new Reader(address);
        var token = TOKEN.matcher(reader.get("/login"));
        if (!token.find()) {
            throw new IllegalStateException("no sign-in form");
        }
        var form = "_csrf=%s&username=%s&password=%s"
                .formatted(encoded(token.group(1)), encoded(userName), encoded(password));
        var answer = reader.client.send(
                reader.to("/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        var next = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || next.contains("/login")) {
            throw new IllegalStateException("sign-in of %s: %d %s".formatted(userName, answer.statusCode(), next));
        }
        return reader;
    }

    /** The page; throws for anything but 200. */
    String get(String path) throws IOException, InterruptedException {
        var answer = client.send(to(path).GET().build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("%s: %d".formatted(path, answer.statusCode()));
        }
        return answer.body();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
