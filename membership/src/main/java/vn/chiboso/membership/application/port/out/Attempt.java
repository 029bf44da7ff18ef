package vn.chiboso.membership.application.port.out;

/** Something tried within a transaction, so that failing takes back that alone and the rest goes on. */
public interface Attempt {
    /**
     * Does the work, or leaves no trace of it.
     *
     * @throws RuntimeException what the work threw, after it was taken back
     */
    void of(Runnable work);
}
