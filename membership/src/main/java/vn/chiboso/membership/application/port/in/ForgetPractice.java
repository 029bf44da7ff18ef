package vn.chiboso.membership.application.port.in;

/** Exercises are forgotten after thirty days. */
public interface ForgetPractice {
    /** How many were forgotten. */
    int forget();
}
