package vn.chiboso.bootstrap.web.problem;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Defects met at run time: the log gets all, the reader a number. */
@Component
class Incidents {
    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

    /** Logs the cause and gives the number under which it is logged. */
    String report(String request, @Nullable Throwable cause) {
        var number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Incident {} at {}", number, request, cause);
        return number;
    }
}
