package vn.chiboso.bootstrap.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;

/** A web site of a few strings, to try the harness on. */
final class TinySite implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    private record Answer(int status, byte[] body, String[] headers) {}

    TinySite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        put("/favicon.ico", 204, new byte[0]);
    }

    /** Answers that path with a page; headers as name, value, name, value. */
    String page(String path, int status, String html, String... headers) {
        return put(path, status, html.getBytes(StandardCharsets.UTF_8), headers);
    }

    /** Answers that path with the text compressed. */
    String compressed(String path, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return put(
                path,
                200,
                bytes.toByteArray(),
                "Content-Encoding",
                "gzip",
                "Cache-Control",
                "max-age=3600, immutable",
                "Content-Type",
                "text/css");
    }

    private String put(String path, int status, byte[] body, String... headers) {
        answers.put(path, new Answer(status, body, headers));
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var answer =
                answers.getOrDefault(exchange.getRequestURI().getPath(), new Answer(404, new byte[0], new String[0]));
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        for (var i = 0; i < answer.headers().length; i += 2) {
            exchange.getResponseHeaders().set(answer.headers()[i], answer.headers()[i + 1]);
        }
        exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
        exchange.getResponseBody().write(answer.body());
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
