package vn.chiboso.bootstrap.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import vn.chiboso.bootstrap.web.problem.LocalPath;
import vn.chiboso.membership.api.SecondFactors.Step;

/** After the sign-in form: on to the page wanted, or back to the form with a word. Keeps nothing in a stranger's session. */
final class LoginOutcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
    private final CurrentSignIn current;
    private final SignInStages stages;
    private final Proofs proofs;
    private final KnownDevices devices;

    LoginOutcome(CurrentSignIn current, SignInStages stages, Proofs proofs, KnownDevices devices) {
        this.current = current;
        this.stages = stages;
        this.proofs = proofs;
        this.devices = devices;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        SignInStages.restart(request);
        proofs.given(request);
        // where a code is to follow, the device is known once it was right
        current.of(request)
                .filter(signIn -> stages.missing(request, signIn) != Step.CODE)
                .ifPresent(signIn -> devices.remember(request, response, signIn));
        response.sendRedirect(request.getContextPath()
                + LocalPath.of(request.getParameter("next")).orElse("/"));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var page = UriComponentsBuilder.fromPath(request.getContextPath() + "/login");
        if (failure instanceof TooManyAttempts tooMany) {
            page.queryParam("wait", tooMany.seconds());
        } else {
            page.queryParam("refused");
        }
        LocalPath.of(request.getParameter("next"))
                .ifPresent(next -> page.queryParam("next", UriUtils.encode(next, "UTF-8")));
        response.sendRedirect(page.build(true).toUriString());
    }
}
