package vn.chiboso.bootstrap.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.chiboso.bootstrap.web.problem.Problem;
import vn.chiboso.bootstrap.web.problem.ProblemWriter;
import vn.chiboso.membership.api.SecondFactors.Step;

/**
 * Looks at the account afresh on every request: a session ends when its account was disabled, got another password or another
 * role, and in any case when it has lived long enough; who has given the password and not the code is a stranger; who signed in with a one-time secret chooses a password before
 * anything else, and who needs a second factor sets it up.
 */
final class AccountGate extends OncePerRequestFilter {
    private final CurrentSignIn current;
    private final SecurityContextRepository sessions;
    private final SignInStages stages;
    private final SessionLife life;
    private final KnownDevices devices;
    private final ProblemWriter writer;

    AccountGate(
            CurrentSignIn current,
            SecurityContextRepository sessions,
            SignInStages stages,
            SessionLife life,
            KnownDevices devices,
            ProblemWriter writer) {
        this.current = current;
        this.sessions = sessions;
        this.stages = stages;
        this.life = life;
        this.devices = devices;
        this.writer = writer;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Paths.isOpenToStrangers(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var user = current.user();
        if (user.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var signIn = current.of(request);
        if (signIn.isEmpty() || !user.get().isStill(signIn.get()) || life.isOver(request)) {
            end(request);
            chain.doFilter(request, response);
            return;
        }
        var missing = stages.missing(request, signIn.get());
        if (missing == Step.CODE) {
            // a stranger, whom the page that asks for the code knows
            if (!stages.waitsForCode(request, signIn.get())) {
                end(request);
            }
            SecurityContextHolder.clearContext();
            chain.doFilter(request, response);
        } else if (signIn.get().mustChangePassword() && !Paths.isAllowedBeforePassword(request)) {
            askForPassword(request, response);
        } else if (missing == Step.ENROL && !Paths.isAllowedBeforeFactor(request)) {
            askForFactor(request, response);
        } else {
            devices.rememberWhatIsDue(request, response, signIn.get());
            chain.doFilter(request, response);
            // nothing was missing, or the set-up: the telephone whose code is given in this very request is the
            // account's
            if (Paths.isSecondFactor(request) && "POST".equals(request.getMethod())) {
                stages.completeIfEnrolled(request, signIn.get());
            }
            if (Paths.isOwnPassword(request) && "POST".equals(request.getMethod())) {
                keepThisSession(request, response, user.get());
            }
        }
    }

    static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private void askForPassword(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Paths.isApi(request)) {
            writer.write(request, response, Problem.of(HttpStatus.FORBIDDEN, "bootstrap.problem.password-first"));
        } else {
            response.sendRedirect(request.getContextPath() + Paths.OWN_PASSWORD);
        }
    }

    private void askForFactor(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Paths.isApi(request)) {
            writer.write(request, response, Problem.of(HttpStatus.FORBIDDEN, "bootstrap.problem.factor-first"));
        } else {
            response.sendRedirect(request.getContextPath() + Paths.SECOND_FACTOR);
        }
    }

    /** Who has just changed the password here goes on; the account's other sessions end. */
    private void keepThisSession(HttpServletRequest request, HttpServletResponse response, AccountUser before) {
        current.forget(request);
        current.of(request).filter(now -> now.enabled() && !before.isStill(now)).ifPresent(now -> {
            var user = new AccountUser(now);
            user.eraseCredentials();
            var token = UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
            sessions.saveContext(new SecurityContextImpl(token), request, response);
            KnownDevices.rememberSoon(request);
        });
    }
}
