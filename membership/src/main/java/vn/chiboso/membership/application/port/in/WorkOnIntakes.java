package vn.chiboso.membership.application.port.in;

/** Compares and writes what waits, piece by piece, until nothing waits; killed at any moment, it goes on at the next piece. */
public interface WorkOnIntakes {
    void work();
}
