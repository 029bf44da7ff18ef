package vn.chiboso.bootstrap.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.chiboso.bootstrap.web.problem.Problem;
import vn.chiboso.bootstrap.web.problem.ProblemWriter;
import vn.chiboso.membership.api.FreshProof;
import vn.chiboso.membership.api.SignIn;

/**
 * Stands before every method marked {@link FreshProof}. What was posted is not lost: the page that asks carries it, and sends it again
 * together with the password.
 */
final class ProofGate implements HandlerInterceptor {
    /** Parameters of the page that asks; no form of the product has such names. */
    static final String PASSWORD = "proof-password";

    static final String CODE = "proof-code";

    private final CurrentSignIn current;
    private final Proofs proofs;
    private final ProblemWriter writer;

    ProofGate(CurrentSignIn current, Proofs proofs, ProblemWriter writer) {
        this.current = current;
        this.proofs = proofs;
        this.writer = writer;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method) || method.getMethodAnnotation(FreshProof.class) == null) {
            return true;
        }
        var signIn = current.of(request);
        if (signIn.isEmpty() || proofs.isFresh(request)) {
            return true;
        }
        if (Paths.isApi(request)) {
            writer.write(request, response, Problem.of(HttpStatus.FORBIDDEN, "bootstrap.problem.proof"));
            return false;
        }
        return given(request, signIn.get());
    }

    private boolean given(HttpServletRequest request, SignIn signIn) {
        var password = request.getParameter(PASSWORD);
        if (password == null || !"POST".equals(request.getMethod())) {
            throw new ProofNeeded(signIn, null);
        }
        var code = request.getParameter(CODE);
        var answer = proofs.give(request, signIn, password, code == null ? "" : code);
        if (!answer.right()) {
            throw new ProofNeeded(signIn, answer);
        }
        return true;
    }
}
