package vn.chiboso.membership.application.port.out;

import vn.chiboso.membership.domain.protection.OpeningLimits;
import vn.chiboso.membership.domain.protection.SearchLimits;

/** What the operator has set about opening sealed values, and about searching by them. */
public interface OpeningSettings {
    OpeningLimits limits();

    SearchLimits searches();
}
