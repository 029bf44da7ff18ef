package vn.chiboso.notification.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one channel does with a notice for one person, decided before anything is sent.
 *
 * @param reason    null unless skipped
 * @param notBefore null unless queued
 */
public record Dispatch(
        Channel channel,
        DeliveryState state,
        @Nullable Reason reason,
        @Nullable Instant notBefore) {
    /**
     * Every channel's part: always the product and e-mail, with a reason where it is skipped; the phone when neither reaches the
     * person and something is expected of them.
     */
    public static List<Dispatch> plan(NoticeKind kind, Matter matter, Recipient to, Terms terms) {
        var product = inProduct(to);
        var mail = mail(matter, to, terms);
        var all = new ArrayList<>(List.of(product, mail));
        if (product.state() == DeliveryState.SKIPPED && mail.state() == DeliveryState.SKIPPED && kind.isWorthACall()) {
            all.add(toCall());
        }
        return List.copyOf(all);
    }

    /** On the list of people to phone. */
    public static Dispatch toCall() {
        return new Dispatch(Channel.PHONE, DeliveryState.TO_CALL, null, null);
    }

    private static Dispatch inProduct(Recipient to) {
        if (!to.hasAccount()) {
            return skipped(Channel.IN_PRODUCT, Reason.NO_ACCOUNT);
        }
        return to.isReachedInProduct()
                ? new Dispatch(Channel.IN_PRODUCT, DeliveryState.SENT, null, null)
                : skipped(Channel.IN_PRODUCT, Reason.NO_DEVICE);
    }

    private static Dispatch mail(Matter matter, Recipient to, Terms terms) {
        if (to.email() == null) {
            return skipped(Channel.EMAIL, Reason.NO_ADDRESS);
        }
        if (!terms.wantsMail()) {
            return skipped(Channel.EMAIL, Reason.OPTED_OUT);
        }
        if (!terms.mailConfigured()) {
            return skipped(Channel.EMAIL, Reason.NOT_CONFIGURED);
        }
        var when = matter.isUrgent(terms.now()) ? terms.now() : terms.quiet().earliest(terms.now());
        return new Dispatch(Channel.EMAIL, DeliveryState.QUEUED, null, when);
    }

    private static Dispatch skipped(Channel channel, Reason reason) {
        return new Dispatch(channel, DeliveryState.SKIPPED, reason, null);
    }

    /**
     * What the decision depends on beside the person.
     *
     * @param wantsMail      the person has not switched letters off
     * @param mailConfigured the operator has set up a mail server
     */
    public record Terms(boolean wantsMail, boolean mailConfigured, QuietHours quiet, Instant now) {}
}
