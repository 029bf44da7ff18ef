package vn.chiboso.notification.domain;

/** A phone number as people see it who need not dial it. */
public final class MaskedPhone {
    private static final int SHOWN = 3;

    private MaskedPhone() {}

    /** The last three digits behind dots. */
    public static String of(String phone) {
        return phone.length() <= SHOWN ? "•••" : "••• ••• " + phone.substring(phone.length() - SHOWN);
    }
}
