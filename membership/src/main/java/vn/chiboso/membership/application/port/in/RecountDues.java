package vn.chiboso.membership.application.port.in;

/** Counts sheets of dues whose totals a migration could not follow up, since amounts are sealed; again does nothing. */
public interface RecountDues {
    void recount();
}
