package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.GiveStudy;
import vn.chiboso.membership.application.port.out.StudyLists;
import vn.chiboso.membership.domain.handbook.StudyItem;

@Service
class GiveStudyService implements GiveStudy {
    private final StudyGivers givers;
    private final StudyLists studies;
    private final Clock clock;

    GiveStudyService(StudyGivers givers, StudyLists studies, Clock clock) {
        this.givers = givers;
        this.studies = studies;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void give(Actor actor, Command command) {
        givers.require(actor, command.unit());
        studies.add(StudyItem.give(
                command.id(),
                command.unit(),
                command.title(),
                command.source(),
                LocalDate.now(clock),
                command.dueOn(),
                actor.name()));
    }
}
