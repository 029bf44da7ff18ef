package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.application.port.in.CarryOutComing;
import vn.chiboso.membership.application.port.in.RunComingReorganisations;
import vn.chiboso.membership.application.port.in.SetAsideComing;
import vn.chiboso.membership.application.port.out.ComingReorganisations;

/** No transaction around all of them: each stands or falls by itself. */
@Service
class RunComingReorganisationsService implements RunComingReorganisations {
    private final ComingReorganisations coming;
    private final CarryOutComing carryOut;
    private final SetAsideComing setAside;
    private final Clock clock;

    RunComingReorganisationsService(
            ComingReorganisations coming, CarryOutComing carryOut, SetAsideComing setAside, Clock clock) {
        this.coming = coming;
        this.carryOut = carryOut;
        this.setAside = setAside;
        this.clock = clock;
    }

    @Override
    public int run() {
        var done = 0;
        @Nullable RuntimeException failed = null;
        for (var id : coming.due(LocalDate.now(clock))) {
            try {
                carryOut.carryOut(id);
                done++;
            } catch (Refusal refusal) {
                failed = orElse(
                        failed,
                        () -> setAside.setAside(new SetAsideComing.Command(id, refusal.code(), refusal.args())));
            } catch (RuntimeException e) {
                failed = first(failed, e); // a lost connection, a deadlock: it waits, and the job says that it failed
            }
        }
        if (failed != null) {
            throw failed;
        }
        return done;
    }

    /** What failed before, or else what fails now: the others have their turn all the same. */
    private static @Nullable RuntimeException orElse(@Nullable RuntimeException before, Runnable now) {
        try {
            now.run();
            return before;
        } catch (RuntimeException e) {
            return first(before, e);
        }
    }

    /** What comes later of the same unit fails because of it. */
    private static RuntimeException first(@Nullable RuntimeException before, RuntimeException now) {
        if (before == null) {
            return now;
        }
        before.addSuppressed(now);
        return before;
    }
}
