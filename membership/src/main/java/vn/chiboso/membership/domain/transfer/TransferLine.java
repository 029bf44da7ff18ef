package vn.chiboso.membership.domain.transfer;

/** A transfer in a list, with the names it is read by; {@code destinationName} is the place in words when outside this tree. */
public record TransferLine(Transfer transfer, String fullName, String homeName, String destinationName) {}
