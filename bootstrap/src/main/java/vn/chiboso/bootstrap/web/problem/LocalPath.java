package vn.chiboso.bootstrap.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to send a browser next: paths of this product only, whatever was asked for. */
public final class LocalPath {
    private static final Pattern SAFE = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

    private LocalPath() {}

    /** The path with its query when it leads into this product; empty for anything else. */
    public static Optional<String> of(@Nullable String path) {
        return Optional.ofNullable(path)
                .filter(p -> p.length() <= 2000 && SAFE.matcher(p).matches())
                .filter(p -> !p.startsWith("/login") && !p.startsWith("/logout") && !p.startsWith("/error"));
    }

    /** The page that the request came from, when it is one of ours. */
    public static Optional<String> backOf(HttpServletRequest request) {
        var referer = request.getHeader("Referer");
        if (referer == null) {
            return Optional.empty();
        }
        try {
            var uri = URI.create(referer);
            if (uri.getRawAuthority() == null || !uri.getRawAuthority().equals(request.getHeader("Host"))) {
                return Optional.empty();
            }
            return of(uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The page that this request asks for. */
    public static String of(HttpServletRequest request) {
        return request.getQueryString() == null
                ? request.getRequestURI()
                : request.getRequestURI() + "?" + request.getQueryString();
    }
}
