package vn.chiboso.membership.domain.alert;

import vn.chiboso.membership.domain.transfer.TransferLine;

/**
 * A transfer as a branch has to do with it.
 *
 * @param leaving the person leaves this branch, or one that was merged into it; false when they come to it
 */
public record TransferFacts(TransferLine line, boolean leaving) {}
