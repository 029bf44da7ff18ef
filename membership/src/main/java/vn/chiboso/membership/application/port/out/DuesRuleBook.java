package vn.chiboso.membership.application.port.out;

import java.time.Instant;
import vn.chiboso.membership.domain.dues.DuesRule;
import vn.chiboso.membership.domain.dues.DuesRules;

/** The dated numbers of the rules on dues. */
public interface DuesRuleBook {
    /** By code, earliest first. */
    DuesRules all();

    /** Nobody else may add one until the transaction ends. */
    void lock();

    /** Adds a row that closes the one in force on its first day. */
    void add(DuesRule row, String by, Instant at);
}
