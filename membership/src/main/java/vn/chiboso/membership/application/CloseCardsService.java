package vn.chiboso.membership.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.CloseCards;
import vn.chiboso.membership.application.port.out.CardKeys;
import vn.chiboso.membership.domain.handbook.HandbookRefusal;

@Service
class CloseCardsService implements CloseCards {
    private final CardKeys keys;

    CloseCardsService(CardKeys keys) {
        this.keys = keys;
    }

    @Override
    @Transactional
    public void close(Actor actor) {
        var member = actor.member();
        if (member == null) {
            throw HandbookRefusal.notFound();
        }
        keys.close(member);
    }
}
