package vn.chiboso.membership.application.port.out;

import java.util.UUID;
import vn.chiboso.membership.api.UnitId;

class InMemoryRollImportsTests extends RollImportsContract {
    private final UnitId unit = new UnitId(new UUID(3, 3));
    private final RollImports imports = new InMemoryRollImports();

    @Override
    RollImports imports() {
        return imports;
    }

    @Override
    UnitId unit() {
        return unit;
    }
}
