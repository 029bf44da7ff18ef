package vn.chiboso.membership.application.port.out;

import java.util.UUID;
import vn.chiboso.membership.api.UnitId;

class InMemoryTermsTests extends TermsContract {
    private final UnitId unit = new UnitId(new UUID(3, 3));
    private final Terms terms = new InMemoryTerms();

    @Override
    Terms terms() {
        return terms;
    }

    @Override
    UnitId unit() {
        return unit;
    }
}
