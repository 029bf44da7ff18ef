package vn.chiboso.membership.application.port.out;

/** How much one list book may hold. */
public interface ListBookLimit {
    /** Rows of people, at most; reading stops there. */
    int mostRows();
}
