package vn.chiboso.membership.application.port.in;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.handbook.DossierItem;

/** Who keeps the roll notes whether a paper of a dossier is there and who keeps it, and nothing of what it says. */
public interface NoteDossier {
    void note(Actor actor, Command command);

    /** The note. */
    record Command(
            MemberId member,
            @Nullable DossierItem item,
            @Nullable Boolean held,
            @Nullable String keptAt) {}
}
