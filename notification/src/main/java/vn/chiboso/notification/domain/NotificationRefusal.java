package vn.chiboso.notification.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.notification.api.DeliveryId;

/** Notification said no. */
public abstract sealed class NotificationRefusal extends Refusal {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final String code;

    private NotificationRefusal(Kind kind, String code, String message) {
        super(message);
        this.kind = kind;
        this.code = "notification.refusal." + code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String code() {
        return code;
    }

    /** There is no such notice or delivery for this actor. */
    public static final class NotThere extends NotificationRefusal {
        private static final long serialVersionUID = 1;

        public NotThere() {
            super(Kind.NOT_FOUND, "not-there", "no such notice or delivery for this actor");
        }
    }

    /** The actor belongs to the unit but has no right to its deliveries. */
    public static final class NotAllowed extends NotificationRefusal {
        private static final long serialVersionUID = 1;

        public NotAllowed() {
            super(Kind.FORBIDDEN, "not-allowed", "the actor has no right to these deliveries");
        }
    }

    /** Somebody else changed the delivery in between. */
    public static final class Stale extends NotificationRefusal {
        private static final long serialVersionUID = 1;

        public Stale(DeliveryId delivery) {
            super(Kind.CONFLICT, "stale", "delivery " + delivery + " has changed in between");
        }
    }

    /** The person is not, or no longer, on the list to phone. */
    public static final class NotToBeCalled extends NotificationRefusal {
        private static final long serialVersionUID = 1;

        NotToBeCalled(DeliveryId delivery) {
            super(Kind.CONFLICT, "not-to-be-called", "delivery " + delivery + " is not on the list to phone");
        }
    }

    /** The delivery is no letter that was given up. */
    public static final class NotResendable extends NotificationRefusal {
        private static final long serialVersionUID = 1;

        NotResendable(DeliveryId delivery) {
            super(Kind.CONFLICT, "not-resendable", "delivery " + delivery + " cannot be sent again");
        }
    }

    /** Sending again would fail for a reason that is known now. */
    public static final class NoWayToSend extends NotificationRefusal {
        private static final long serialVersionUID = 1;

        private NoWayToSend(String code, String message) {
            super(Kind.CONFLICT, code, message);
        }

        public static NoWayToSend noServer() {
            return new NoWayToSend("no-server", "no mail server is configured");
        }

        public static NoWayToSend noAddress() {
            return new NoWayToSend("no-address", "the person has no e-mail address");
        }
    }

    /** The note is longer than {@link Call#NOTE_LIMIT}. */
    public static final class NoteTooLong extends NotificationRefusal {
        private static final long serialVersionUID = 1;
        private final int length;

        public NoteTooLong(int length) {
            super(Kind.INVALID, "note-too-long", "a note of " + length + " characters");
            this.length = length;
        }

        @Override
        public List<Object> args() {
            return List.of(length, Call.NOTE_LIMIT);
        }

        @Override
        public @Nullable String field() {
            return "note";
        }
    }
}
