package vn.chiboso.evaluation.application.port.out;

import java.util.Map;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/** Everything that lies in the scope of a unit by its path. */
public interface ScopedRows {
    /** Nobody else places rows until the transaction ends: who holds this reads the tree as it is, and writes it last. */
    void hold();

    /** What belongs to a unit is at its path. How many rows were elsewhere. */
    int place(Map<UnitId, UnitPath> places);
}
