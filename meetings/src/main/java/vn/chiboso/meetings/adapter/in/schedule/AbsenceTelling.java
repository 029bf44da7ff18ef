package vn.chiboso.meetings.adapter.in.schedule;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.application.port.in.TellAbsences;

/** At every start, beside it: what was concluded and never told is told. Broken off, the next start goes on; later there is nothing. */
@Component
class AbsenceTelling {
    private static final Logger LOG = LoggerFactory.getLogger(AbsenceTelling.class);

    private final TellAbsences tellAbsences;

    AbsenceTelling(TellAbsences tellAbsences) {
        this.tellAbsences = tellAbsences;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread.ofPlatform().daemon().name("absence-telling").start(this::tell);
    }

    private void tell() {
        try {
            for (var next = tellAbsences.tell(null); next.isPresent(); next = tellAbsences.tell(next.get())) {
                LOG.info("told absences of meetings up to {}", next.get());
            }
        } catch (RuntimeException e) {
            LOG.warn("telling absences of earlier meetings was broken off; the next start goes on", e);
        }
    }
}
