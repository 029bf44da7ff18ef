package vn.chiboso.evaluation.application.port.out;

import java.util.List;
import vn.chiboso.membership.api.UnitAffairs.Kept;
import vn.chiboso.membership.api.UnitAffairs.Since;

/** How units were assessed. */
public interface Judgements {
    /** Cards written, grades given and reports closed since, by when they were recorded. A provisional report is replaced anyway. */
    List<Kept> since(Since since);
}
