package vn.chiboso.membership.application.port.in;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.protection.OpeningId;
import vn.chiboso.membership.domain.protection.OpeningReason;
import vn.chiboso.membership.domain.protection.PersonalFile;

/** Everything that is kept on somebody, for the officers above, with a reason that the person can read. */
public interface ExportPersonalFile {
    PersonalFile export(Actor actor, Command command);

    /**
     * Of whom and why.
     *
     * @param id chosen by the caller so that a double submit is kept once
     */
    record Command(OpeningId id, MemberId member, @Nullable OpeningReason reason, String explanation, Locale reader) {}
}
