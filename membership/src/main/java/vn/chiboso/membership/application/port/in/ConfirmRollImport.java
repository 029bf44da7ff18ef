package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.roll.RollImport;
import vn.chiboso.membership.domain.roll.RollImportId;

/** Does what the dry run showed, all of it or nothing; a second time only tells the result again. */
public interface ConfirmRollImport {
    RollImport.Result confirm(Actor actor, Command command);

    /**
     * What is confirmed.
     *
     * @param digest of the plan that was shown ({@link vn.chiboso.membership.domain.roll.RollPlan#digest}); refused when the roll
     *               changed since
     */
    record Command(RollImportId rollImport, String digest) {}
}
