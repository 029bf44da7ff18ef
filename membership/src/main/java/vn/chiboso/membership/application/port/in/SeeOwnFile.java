package vn.chiboso.membership.application.port.in;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.SensitiveRead;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.protection.PersonalFile;

/** Everything that is kept on oneself (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15: to know, to see, to be given). */
public interface SeeOwnFile {
    /** Of who is nobody's member: what is kept of the account. Refuses the product itself. */
    View see(Actor actor, Locale reader);

    /** The file and on whose roll one is; null for none. */
    record View(PersonalFile file, @Nullable UnitId unit) {
        @SensitiveRead
        public Optional<UnitId> shownOf() {
            return Optional.ofNullable(unit);
        }
    }
}
