package vn.chiboso.notification.domain;

import org.jspecify.annotations.Nullable;

/**
 * How many deliveries stand where.
 *
 * @param reason null where none is needed
 */
public record DeliveryCount(
        Channel channel, DeliveryState state, @Nullable Reason reason, long number) {}
