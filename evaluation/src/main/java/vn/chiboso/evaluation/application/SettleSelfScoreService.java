package vn.chiboso.evaluation.application;

import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.evaluation.api.ScorecardId;
import vn.chiboso.evaluation.application.port.in.SettleSelfScore;
import vn.chiboso.evaluation.application.port.out.Scorecards;
import vn.chiboso.evaluation.domain.scorecard.Scorecard;
import vn.chiboso.evaluation.domain.scorecard.ScorecardState;
import vn.chiboso.evaluation.events.SelfScoreAdopted;
import vn.chiboso.membership.api.Actor;

@Service
class SettleSelfScoreService implements SettleSelfScore {
    private static final String PREFIX = "scorecard/";

    private final Scorecards cards;
    private final ApplicationEventPublisher events;

    SettleSelfScoreService(Scorecards cards, ApplicationEventPublisher events) {
        this.cards = cards;
        this.events = events;
    }

    @Override
    @Transactional
    public void settle(Command command) {
        var card = cardOf(command.sourceKey()).orElse(null);
        if (card == null || !card.sourceKey().equals(command.sourceKey())) {
            return;
        }
        if (!card.settle(command.vote(), Actor.system().name())) {
            return;
        }
        cards.save(card, Actor.system().account());
        var progress = card.progress();
        if (progress.state() == ScorecardState.ADOPTED) {
            var head = card.head();
            events.publishEvent(new SelfScoreAdopted(
                    head.id(),
                    head.meeting(),
                    head.unit(),
                    head.month(),
                    Objects.requireNonNull(progress.total()),
                    Objects.requireNonNull(progress.grade())));
        }
    }

    private Optional<Scorecard> cardOf(String key) {
        if (!key.startsWith(PREFIX)) {
            return Optional.empty();
        }
        try {
            return cards.find(ScorecardId.of(key.substring(PREFIX.length()).split("/", 2)[0]));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
