package vn.chiboso.documents.application.port.out;

/** What the operator allows. */
public interface IntakeLimits {
    /** The largest file taken in, in bytes. */
    long maxFileSize();
}
