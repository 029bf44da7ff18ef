package vn.chiboso.bootstrap.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.chiboso.bootstrap.web.problem.Problem;
import vn.chiboso.bootstrap.web.problem.ProblemWriter;
import vn.chiboso.membership.api.FreshProof;

/**
 * Stands before every method marked {@link FreshProof}: whoever signed in at Keycloak too long ago does so again there. A program is
 * told by RFC 9470 how fresh its token has to be.
 */
final class KeycloakProofGate implements HandlerInterceptor {
    private final CurrentSignIn current;
    private final KeycloakProofs proofs;
    private final KeptPosts posts;
    private final ProblemWriter writer;

    KeycloakProofGate(CurrentSignIn current, KeycloakProofs proofs, KeptPosts posts, ProblemWriter writer) {
        this.current = current;
        this.proofs = proofs;
        this.posts = posts;
        this.writer = writer;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method) || method.getMethodAnnotation(FreshProof.class) == null) {
            return true;
        }
        var signIn = current.of(request);
        if (signIn.isEmpty() || proofs.isFresh()) {
            posts.forget(request);
            return true;
        }
        if (!Paths.isApi(request)) {
            throw new ProofNeeded(signIn.get(), null);
        }
        refuse(request, response);
        return false;
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isProgram()) {
            response.setHeader(
                    HttpHeaders.WWW_AUTHENTICATE,
                    "Bearer realm=\"chi-bo-so\", error=\"insufficient_user_authentication\", max_age=\"%d\""
                            .formatted(proofs.lasts().toSeconds()));
            writer.write(request, response, Problem.of(HttpStatus.UNAUTHORIZED, "bootstrap.problem.proof-elsewhere"));
        } else {
            writer.write(request, response, Problem.of(HttpStatus.FORBIDDEN, "bootstrap.problem.proof-elsewhere"));
        }
    }

    private static boolean isProgram() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getDetails() instanceof SignedInThere;
    }
}
