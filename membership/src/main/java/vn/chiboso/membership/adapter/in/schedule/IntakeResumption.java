package vn.chiboso.membership.adapter.in.schedule;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.application.port.in.WorkOnIntakes;
import vn.chiboso.membership.application.port.in.WorkOnUnitSheets;

/**
 * Goes on at start with what a killed server left: the scheduler would first wait until it holds that server for dead. Beside the
 * job of another node the piece's lock lets only one of them write it.
 */
@Component
class IntakeResumption {
    private final WorkOnIntakes work;
    private final WorkOnUnitSheets units;

    IntakeResumption(WorkOnIntakes work, WorkOnUnitSheets units) {
        this.work = work;
        this.units = units;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread.ofPlatform().daemon().name("intakes").start(() -> {
            units.work();
            work.work();
        });
    }
}
