package vn.chiboso.bootstrap.web.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses an upload that says it is too large before a byte of it is read or stored; the container then lets the rest run into
 * nothing, so that the browser is able to show the answer. Uploads that do not say are stopped by the container at the limit.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class UploadGate extends OncePerRequestFilter {
    private final UploadLimit limit;
    private final ProblemWriter writer;

    UploadGate(UploadLimit limit, ProblemWriter writer) {
        this.limit = limit;
        this.writer = writer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!limit.isExceededBy(request.getContentLengthLong())) {
            chain.doFilter(request, response);
        } else if (ProblemWriter.isApi(request)) {
            writer.write(request, response, limit.problem());
        } else {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        }
    }
}
