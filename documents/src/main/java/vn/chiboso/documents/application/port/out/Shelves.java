package vn.chiboso.documents.application.port.out;

import vn.chiboso.membership.api.UnitId;

/** How much a unit has in its register and library. */
public interface Shelves {
    /** Papers and files together. */
    int count(UnitId unit);
}
