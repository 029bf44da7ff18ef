package vn.chiboso.membership.application.port.out;

import vn.chiboso.membership.domain.identity.QrCode;

/** Squares that a telephone reads. */
public interface QrCodes {
    QrCode of(String text);
}
