package vn.chiboso.membership.application.port.in;

/**
 * Does every prepared reorganisation whose day has come, in the order of their days, each by itself. Called on several nodes, or again
 * after a node was killed, each is done once.
 */
public interface RunComingReorganisations {
    /** How many were done; fails after all were tried when one failed for another reason than a refusal, which is tried again. */
    int run();
}
