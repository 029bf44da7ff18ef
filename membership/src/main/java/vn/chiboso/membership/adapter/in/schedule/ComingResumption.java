package vn.chiboso.membership.adapter.in.schedule;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.application.port.in.RunComingReorganisations;

/**
 * Does at start what a killed server left: the scheduler would first wait until it holds that server for dead. Beside the job of another
 * node the lock of the book lets only one of them do it.
 */
@Component
class ComingResumption {
    private static final Logger LOG = LoggerFactory.getLogger(ComingResumption.class);

    private final RunComingReorganisations run;

    ComingResumption(RunComingReorganisations run) {
        this.run = run;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread.ofPlatform().daemon().name("coming-reorganisations").start(this::run);
    }

    private void run() {
        try {
            run.run();
        } catch (RuntimeException e) {
            LOG.warn("a prepared reorganisation could not be done at start; the job tries again", e);
        }
    }
}
