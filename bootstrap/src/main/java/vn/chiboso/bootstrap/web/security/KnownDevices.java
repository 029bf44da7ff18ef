package vn.chiboso.bootstrap.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.chiboso.membership.api.SealedForms;
import vn.chiboso.membership.api.SignIn;
import vn.chiboso.membership.api.SignIns;

/**
 * Devices on which somebody signed in before. Wrong passwords given there are counted apart, so that strangers who guess at a name
 * from elsewhere do not make its owner wait. What is known stands sealed in a cookie of the device and nowhere here; people who
 * share a device share the cookie.
 */
@Component
@LocalIdentity
class KnownDevices {
    static final String COOKIE = "chiboso-device";

    private static final String CONTEXT = "bootstrap/device";
    private static final String DUE = KnownDevices.class.getName() + ".due";
    /** Accounts of one device; the one that signed in longest ago is forgotten. */
    private static final int MOST = 6;

    private static final int LONGEST = 1500;

    private final SealedForms forms;
    private final SignIns signIns;
    private final @Nullable Boolean secure;
    private final InstantSource time = InstantSource.system();

    KnownDevices(
            SealedForms forms,
            SignIns signIns,
            @Value("${server.servlet.session.cookie.secure:#{null}}") @Nullable Boolean secure) {
        this.forms = forms;
        this.signIns = signIns;
        this.secure = secure;
    }

    /** What a try on the name is counted on in the request at hand: the name, or the device that knows its account. */
    LoginSubject counted(String name) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes at)) {
            return LoginSubject.name(name);
        }
        var known = all(at.getRequest());
        return known.isEmpty()
                ? LoginSubject.name(name)
                : signIns.byName(name)
                        .flatMap(signIn -> of(known, signIn))
                        .map(LoginSubject::device)
                        .orElseGet(() -> LoginSubject.name(name));
    }

    /** All that was needed to sign in was given on the device. */
    void remember(HttpServletRequest request, HttpServletResponse response, SignIn signIn) {
        var before = all(request);
        var device = of(before, signIn).map(KnownDevice::device).orElseGet(UUID::randomUUID);
        var others = before.stream()
                .filter(known ->
                        !known.account().equals(signIn.actor().account().value()))
                .limit(MOST - 1L);
        var parts = Stream.concat(Stream.of(KnownDevice.of(device, signIn, time.instant())), others)
                .map(known -> forms.seal(known.encode(), CONTEXT))
                .toList();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, String.join(".", parts)));
    }

    /** The password was changed by this request, whose answer may be on its way: the next one brings the cookie anew. */
    static void rememberSoon(HttpServletRequest request) {
        request.getSession().setAttribute(DUE, true);
    }

    void rememberWhatIsDue(HttpServletRequest request, HttpServletResponse response, SignIn signIn) {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(DUE) != null) {
            session.removeAttribute(DUE);
            remember(request, response, signIn);
        }
    }

    private static Optional<KnownDevice> of(List<KnownDevice> known, SignIn signIn) {
        return known.stream().filter(each -> each.isOf(signIn)).findFirst();
    }

    /** Whatever was made up, changed, or sealed with keys that are gone is nothing. */
    private List<KnownDevice> all(HttpServletRequest request) {
        var found = new ArrayList<KnownDevice>();
        for (var cookie : request.getCookies() == null ? new Cookie[0] : request.getCookies()) {
            if (cookie.getName().equals(COOKIE) && cookie.getValue().length() <= LONGEST) {
                Stream.of(cookie.getValue().split("\\.", MOST + 1))
                        .limit(MOST)
                        .flatMap(part -> forms.open(part, CONTEXT).stream())
                        .flatMap(content -> KnownDevice.decode(content).stream())
                        .filter(known -> !known.isOver(time.instant()))
                        .forEach(found::add);
                break;
            }
        }
        return found;
    }

    private String cookie(HttpServletRequest request, String value) {
        return ResponseCookie.from(COOKIE, value)
                .path(request.getContextPath() + "/")
                .maxAge(KnownDevice.KEPT)
                .httpOnly(true)
                .secure(secure == null ? request.isSecure() : secure)
                .sameSite("Lax")
                .build()
                .toString();
    }
}
