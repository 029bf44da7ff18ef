package vn.chiboso.membership.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.application.port.in.FollowCalendar;
import vn.chiboso.membership.application.port.out.Corrections;

@Service
class FollowCalendarService implements FollowCalendar {
    private final CorrectionDesk desk;
    private final Corrections corrections;

    FollowCalendarService(CorrectionDesk desk, Corrections corrections) {
        this.desk = desk;
        this.corrections = corrections;
    }

    @Override
    @Transactional
    public void follow() {
        corrections.openDays().forEach(asked -> {
            var due = desk.due(asked);
            if (due != null) {
                corrections.due(asked, due);
            }
        });
    }
}
