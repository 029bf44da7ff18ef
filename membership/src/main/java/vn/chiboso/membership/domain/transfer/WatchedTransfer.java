package vn.chiboso.membership.domain.transfer;

import vn.chiboso.membership.api.UnitPath;

/** A transfer in the list of an area: where from, where to and how far; nobody is named. */
public record WatchedTransfer(Transfer transfer, UnitPath path, String homeName, String destinationName) {}
