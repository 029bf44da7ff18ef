package vn.chiboso.notification.domain;

import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/** The unit a notice is about, as it was named and where it stood in the tree at that time. */
public record Place(UnitId unit, UnitPath path, String name) {}
