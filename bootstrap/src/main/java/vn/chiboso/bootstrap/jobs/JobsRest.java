package vn.chiboso.bootstrap.jobs;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.chiboso.membership.api.Actor;

/** Recurring jobs over REST. */
@RestController
@RequestMapping("/api/v1/jobs")
@Tag(name = "Jobs", description = "Recurring jobs of the product")
class JobsRest {
    private final Jobs jobs;
    private final Clock clock;

    JobsRest(Jobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "List the jobs", description = "Officers and technical administrators; with last and next run")
    List<Job> list(Actor actor, HttpServletRequest request) {
        allow(actor, request);
        return jobs.all();
    }

    @PostMapping("/{name}/runs")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Run a job now", description = "Makes it due at once; one that is running is left alone")
    void run(@PathVariable String name, Actor actor, HttpServletRequest request) {
        allow(actor, request);
        jobs.runNow(jobs.find(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    private void allow(Actor actor, HttpServletRequest request) {
        if (!jobs.mayLook(actor, request.isUserInRole("TECHNICAL_ADMINISTRATOR"), LocalDate.now(clock))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
