package vn.chiboso.membership.application.port.out;

/** Secrets of accounts. */
public interface Secrets {
    /** Easily read aloud and typed: four groups of four, more than 75 bits. */
    String oneTime();

    /** That many bytes of chance. */
    byte[] chance(int length);

    /** With its encoder's prefix. */
    String hash(String secret);

    boolean matches(String secret, String hash);
}
