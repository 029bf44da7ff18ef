package vn.chiboso.membership.domain.protection;

/** An opening with the names that its reader knows people and branches by. */
public record OpenedLine(Opening opening, String memberName, String unitName) {}
