package vn.chiboso.bootstrap.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.chiboso.bootstrap.web.problem.Problem;
import vn.chiboso.bootstrap.web.problem.ProblemWriter;

/** Once there is an account, the set-up of the program interface is gone before anything is read, locked or audited. */
final class ClosedSetup extends OncePerRequestFilter {
    private final RequestMatcher firstSetUp;
    private final SetupGate gate;
    private final ProblemWriter writer;

    ClosedSetup(RequestMatcher firstSetUp, SetupGate gate, ProblemWriter writer) {
        this.firstSetUp = firstSetUp;
        this.gate = gate;
        this.writer = writer;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !firstSetUp.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (gate.isOpen()) {
            chain.doFilter(request, response);
        } else {
            writer.write(request, response, Problem.of(HttpStatus.NOT_FOUND, "membership.refusal.account.set-up-done"));
        }
    }
}
