package vn.chiboso.membership.application.port.out;

import vn.chiboso.membership.domain.protection.OpeningLimits;

/** What the operator has set about opening sealed values. */
public interface OpeningSettings {
    OpeningLimits limits();
}
