package vn.chiboso.membership.application;

import org.springframework.stereotype.Service;
import vn.chiboso.membership.application.port.in.RecountDues;

/** Without a transaction of its own: each sheet has one, so that nobody waits for all of them. */
@Service
class RecountDuesService implements RecountDues {
    private final DuesRecounting counting;

    RecountDuesService(DuesRecounting counting) {
        this.counting = counting;
    }

    @Override
    public void recount() {
        var more = true;
        while (more) {
            more = counting.next();
        }
    }
}
