package vn.chiboso.membership.application;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.application.port.in.SetAsideComing;
import vn.chiboso.membership.application.port.out.ComingReorganisations;
import vn.chiboso.membership.application.port.out.Reorganisations;
import vn.chiboso.membership.domain.reorganisation.ComingReorganisation.State;

@Service
class SetAsideComingService implements SetAsideComing {
    private final Reorganisations reorganisations;
    private final ComingReorganisations coming;
    private final ComingNews news;
    private final Clock clock;

    SetAsideComingService(Reorganisations reorganisations, ComingReorganisations coming, ComingNews news, Clock clock) {
        this.reorganisations = reorganisations;
        this.coming = coming;
        this.news = news;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void setAside(Command command) {
        reorganisations.hold();
        coming.find(command.id())
                .filter(one -> one.state() instanceof State.Waiting)
                .ifPresent(one -> {
                    coming.settle(one.id(), new State.Stuck(command.code(), command.args(), clock.instant()));
                    news.tellWhoPreparedIt(one);
                });
    }
}
