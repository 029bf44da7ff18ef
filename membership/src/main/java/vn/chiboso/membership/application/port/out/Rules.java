package vn.chiboso.membership.application.port.out;

import vn.chiboso.membership.domain.RuleBook;

/** The numbers of the field. */
public interface Rules {
    RuleBook all();
}
