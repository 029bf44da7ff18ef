package vn.chiboso.notification.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.notification.api.DeliveryId;
import vn.chiboso.notification.api.NoticeId;

/**
 * A notice on its way over one channel.
 *
 * @param reason    null unless skipped, failed or waiting after a failed attempt
 * @param detail    what the mail server answered, for who looks after it; null when there is nothing to say
 * @param attempts  letters handed to the server, or calls made
 * @param notBefore when a letter may go out; null for the other channels
 * @param changedAt when it came into its state
 * @param call      the latest call, null when nobody phoned
 */
public record Delivery(
        DeliveryId id,
        NoticeId notice,
        UnitPath unitPath,
        Channel channel,
        DeliveryState state,
        @Nullable Reason reason,
        @Nullable String detail,
        int attempts,
        @Nullable Instant notBefore,
        Instant changedAt,
        @Nullable Call call,
        long version) {
    private static final int DETAIL_LIMIT = 300;

    /** A delivery that has just been planned. */
    public static Delivery planned(DeliveryId id, Notice notice, Dispatch dispatch, Instant now) {
        return new Delivery(
                id,
                notice.id(),
                notice.place().path(),
                dispatch.channel(),
                dispatch.state(),
                dispatch.reason(),
                null,
                0,
                dispatch.notBefore(),
                now,
                null,
                0);
    }

    /** The mail server took the letter. */
    public Delivery accepted(Instant now) {
        return with(DeliveryState.SENT, null, null, null, now);
    }

    /** Not worth sending any more, or never was. */
    public Delivery skipped(Reason why, Instant now) {
        return with(DeliveryState.SKIPPED, why, null, null, now);
    }

    /** This letter will never be taken. */
    public Delivery refused(String answer, Instant now) {
        return with(DeliveryState.FAILED, Reason.REFUSED, answer, null, now);
    }

    /** This attempt came to nothing: again later by {@link RetryPlan}, outside quiet hours unless it is urgent; or given up. */
    public Delivery unreached(String answer, Matter matter, QuietHours quiet, Instant now) {
        return RetryPlan.after(attempts)
                .map(now::plus)
                .map(next -> matter.isUrgent(now) ? next : quiet.earliest(next))
                .map(next -> with(DeliveryState.QUEUED, Reason.UNREACHABLE, answer, next, now))
                .orElseGet(() -> with(DeliveryState.FAILED, Reason.UNREACHABLE, answer, null, now));
    }

    /** Whether somebody may have it sent again: a letter given up, or never tried for want of a server or an address. */
    public boolean isResendable() {
        return channel == Channel.EMAIL
                && (state == DeliveryState.FAILED
                        || state == DeliveryState.SKIPPED
                                && (reason == Reason.NOT_CONFIGURED || reason == Reason.NO_ADDRESS));
    }

    /** Whether the person is still to be phoned. */
    public boolean isToCall() {
        return channel == Channel.PHONE && state == DeliveryState.TO_CALL;
    }

    /** Queued from the start, on somebody's word. */
    public Delivery requeued(Instant now) {
        if (!isResendable()) {
            throw new NotificationRefusal.NotResendable(id);
        }
        return new Delivery(
                id, notice, unitPath, channel, DeliveryState.QUEUED, null, null, 0, now, now, call, version);
    }

    /** Somebody phoned; without an answer the person stays on the list. */
    public Delivery called(Call made) {
        if (state != DeliveryState.TO_CALL) {
            throw new NotificationRefusal.NotToBeCalled(id);
        }
        var next = made.answer().isReached() ? DeliveryState.CALLED : DeliveryState.TO_CALL;
        return new Delivery(
                id, notice, unitPath, channel, next, null, null, attempts + 1, null, made.at(), made, version);
    }

    private Delivery with(
            DeliveryState next, @Nullable Reason why, @Nullable String answer, @Nullable Instant due, Instant now) {
        var said = answer == null ? null : answer.substring(0, Math.min(answer.length(), DETAIL_LIMIT));
        return new Delivery(id, notice, unitPath, channel, next, why, said, attempts, due, now, call, version);
    }
}
