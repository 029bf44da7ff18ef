package vn.chiboso.membership.application.port.out;

import java.time.Instant;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.RuleBook;

/** The numbers of the field. */
public interface Rules {
    RuleBook all();

    /** Nobody else adds a number until the transaction ends. */
    void lock();

    /** A number that closes the former on its first day; one of the same first day is replaced and kept. */
    void add(Rule row, String by, Instant at);
}
