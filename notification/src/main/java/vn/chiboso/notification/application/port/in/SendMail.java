package vn.chiboso.notification.application.port.in;

/**
 * Sends every letter that is due. At least once: a crash between the server's yes and our note of it sends the letter again under
 * the same Message-ID, which mail programs show once.
 */
public interface SendMail {
    /** Returns how many letters were tried. */
    int run();
}
