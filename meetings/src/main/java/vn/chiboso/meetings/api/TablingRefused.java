package vn.chiboso.meetings.api;

import vn.chiboso.membership.api.Refusal;

/** The meeting cannot take the proposal now. */
public final class TablingRefused extends Refusal {
    private static final long serialVersionUID = 1;
    private final String code;

    public TablingRefused(String code, String message) {
        super(message);
        this.code = code;
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    public String code() {
        return code;
    }
}
