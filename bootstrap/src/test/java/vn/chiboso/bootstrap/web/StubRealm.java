package vn.chiboso.bootstrap.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A realm of Keycloak's on the loopback address: its keys, its exchange of codes, and tokens signed here, good and bad. */
final class StubRealm {
    static final StubRealm ONLY = new StubRealm();

    final RSAKey key = key("mot");
    /** Named as the realm's, but not it. */
    final RSAKey forged = key("mot");
    /** A name that the product has not seen. */
    final RSAKey unseen = key("la");

    volatile boolean down;
    /** What the next exchange of a code gives; filled in by the test, which knows the nonce. */
    volatile String idToken = "";

    volatile Map<String, String> exchange = Map.of();

    private final HttpServer server;

    private StubRealm() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/realms/chiboso/protocol/openid-connect/certs", this::keys);
        server.createContext("/realms/chiboso/protocol/openid-connect/token", this::exchange);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    String issuer() {
        return url() + "/realms/chiboso";
    }

    /** An access token as Keycloak would give it for somebody. */
    JWTClaimsSet.Builder access(String subject) {
        return claims(subject).audience(List.of("chi-bo-so-api", "account"));
    }

    /** An ID token for the pages. */
    JWTClaimsSet.Builder id(String subject, String sid, String nonce) {
        return claims(subject)
                .audience("chi-bo-so")
                .claim("azp", "chi-bo-so")
                .claim("sid", sid)
                .claim("nonce", nonce);
    }

    /** That a session has ended. */
    JWTClaimsSet.Builder logout(String subject, String sid) {
        return claims(subject)
                .audience("chi-bo-so")
                .claim("sid", sid)
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
    }

    String signed(JWTClaimsSet.Builder claims) {
        return signed(claims, key);
    }

    static String signed(JWTClaimsSet.Builder claims, RSAKey with) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(with.getKeyID())
                    .type(JOSEObjectType.JWT)
                    .build();
            var token = new SignedJWT(header, claims.build());
            token.sign(new RSASSASigner(with));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static String unsigned(JWTClaimsSet.Builder claims) {
        return new PlainJWT(claims.build()).serialize();
    }

    private JWTClaimsSet.Builder claims(String subject) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .jwtID(UUID.randomUUID().toString())
                .issuer(issuer())
                .subject(subject)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)));
    }

    private void keys(HttpExchange request) throws IOException {
        send(request, new JWKSet(key).toString(true));
    }

    private void exchange(HttpExchange request) throws IOException {
        var form = new String(request.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        exchange = Arrays.stream(form.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        send(request, """
                {"access_token":"nobody keeps it","token_type":"Bearer","expires_in":300,"id_token":"%s"}""".formatted(idToken));
    }

    private void send(HttpExchange request, String json) throws IOException {
        try (request) {
            var bytes = json.getBytes(StandardCharsets.UTF_8);
            request.getResponseHeaders().add("Content-Type", "application/json");
            request.sendResponseHeaders(down ? 503 : 200, bytes.length);
            request.getResponseBody().write(bytes);
        }
    }

    private static RSAKey key(String name) {
        try {
            return new RSAKeyGenerator(2048).keyID(name).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
