package vn.chiboso.membership.application;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.chiboso.membership.application.port.in.RecountDues;
import vn.chiboso.membership.application.port.out.DuesSheets;

/**
 * Without a transaction of its own: each sheet has one, so that nobody waits for all of them. One that cannot be read keeps no other
 * back: it is named in the log, and waits for the next start.
 */
@Service
class RecountDuesService implements RecountDues {
    private static final Logger LOG = LoggerFactory.getLogger(RecountDuesService.class);

    private final DuesSheets sheets;
    private final DuesRecounting counting;

    RecountDuesService(DuesSheets sheets, DuesRecounting counting) {
        this.sheets = sheets;
        this.counting = counting;
    }

    @Override
    public void recount() {
        for (var sheet : sheets.recounts()) {
            try {
                counting.count(sheet);
            } catch (RuntimeException e) {
                // the type alone: what was not read may stand in the message
                LOG.error(
                        "dues sheet of unit {} for {} cannot be counted anew: {}",
                        sheet.unit(),
                        sheet.month(),
                        e.getClass().getName());
            }
        }
    }
}
