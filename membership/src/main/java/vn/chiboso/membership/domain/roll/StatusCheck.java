package vn.chiboso.membership.domain.roll;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.path.Stage;

/**
 * Statuses that rows would change where that takes an act with its decision, or of those who have the sheet written.
 *
 * @param stages where people stand who are kept
 * @param own    records of those who have it written
 */
public record StatusCheck(Map<MemberId, Stage> stages, Set<MemberId> own) {
    public StatusCheck {
        stages = Map.copyOf(stages);
        own = Set.copyOf(own);
    }

    void check(RollEntry kept, RollEntry after, List<Finding> findings) {
        var id = kept.id();
        if (id == null || kept.status() == after.status()) {
            return;
        }
        var stage = stages.get(id);
        if (own.contains(id)) {
            findings.add(Finding.refused(RollField.STATUS, "", "status-own"));
        } else if (stage != null) {
            stage.actForSheet(after.status())
                    .ifPresent(act -> findings.add(Finding.instead(
                            act == ActKind.TEMPORARILY_EXEMPTED ? "temporary-by-act" : "status-by-act", id, act)));
        }
    }
}
