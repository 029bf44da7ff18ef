package vn.chiboso.membership.events;

import vn.chiboso.membership.api.AccountId;

/** The identity provider has something to hear of an account, and may hear it at once. */
public record ProvisioningQueued(AccountId account) {}
