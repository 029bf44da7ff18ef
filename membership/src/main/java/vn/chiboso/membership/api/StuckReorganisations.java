package vn.chiboso.membership.api;

/** Prepared reorganisations that could not be done on their day, for the officers' first page. */
public interface StuckReorganisations {
    /** How many there are that the actor may decide about. */
    int of(Actor actor);
}
