package vn.chiboso.membership.application.port.out;

/** What has to outlast a use case that fails, without a second connection while the first one is held. */
public interface Afterwards {
    /**
     * Does the work once the transaction at hand was rolled back and its connection given back, in one of its own; never when it is
     * committed. What the work throws takes the place of what failed. Within a use case only; elsewhere nothing is done.
     */
    void unlessCommitted(Runnable work);
}
