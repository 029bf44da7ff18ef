package vn.chiboso.membership.domain.identity;

/** What is shown to set up a telephone: the key to type, and the same as a square. */
public record Enrolment(TotpSecret secret, QrCode qr) {}
