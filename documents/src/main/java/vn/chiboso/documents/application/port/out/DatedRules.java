package vn.chiboso.documents.application.port.out;

import java.time.LocalDate;
import java.util.Optional;
import vn.chiboso.documents.domain.IssuerRule;
import vn.chiboso.documents.domain.LayoutRule;
import vn.chiboso.membership.api.UnitKind;

/** The rules of the field that change with a guidance, as they stand on a day. */
public interface DatedRules {
    Optional<LayoutRule> layoutOn(LocalDate day);

    /** How units of the kind sign; empty for a kind that issues no papers. */
    Optional<IssuerRule> issuerOn(UnitKind kind, LocalDate day);
}
