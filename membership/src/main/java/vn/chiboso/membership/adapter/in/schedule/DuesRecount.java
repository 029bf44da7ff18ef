package vn.chiboso.membership.adapter.in.schedule;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.application.port.in.RecountDues;

/** At the first start after a migration that left sheets to be counted; later there are none. */
@Component
class DuesRecount {
    private final RecountDues recount;

    DuesRecount(RecountDues recount) {
        this.recount = recount;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread.ofPlatform().daemon().name("dues-recount").start(recount::recount);
    }
}
