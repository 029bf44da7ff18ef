package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.WithdrawStudy;
import vn.chiboso.membership.application.port.out.StudyLists;
import vn.chiboso.membership.domain.handbook.HandbookRefusal;
import vn.chiboso.membership.domain.handbook.StudyItemId;

@Service
class WithdrawStudyService implements WithdrawStudy {
    private final StudyGivers givers;
    private final StudyLists studies;
    private final Clock clock;

    WithdrawStudyService(StudyGivers givers, StudyLists studies, Clock clock) {
        this.givers = givers;
        this.studies = studies;
        this.clock = clock;
    }

    @Override
    @Transactional
    public UnitId withdraw(Actor actor, StudyItemId id) {
        var item = studies.find(id).orElseThrow(HandbookRefusal::notFound);
        givers.require(actor, item.unit());
        studies.withdraw(id, LocalDate.now(clock));
        return item.unit();
    }
}
