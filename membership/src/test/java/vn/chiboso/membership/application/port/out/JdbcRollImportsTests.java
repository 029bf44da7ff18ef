package vn.chiboso.membership.application.port.out;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chiboso.membership.House;
import vn.chiboso.membership.MembershipSlice;
import vn.chiboso.membership.api.UnitId;

@MembershipSlice
class JdbcRollImportsTests extends RollImportsContract {
    @Autowired
    House house;

    @Autowired
    RollImports imports;

    private House.Tree tree;

    @BeforeEach
    void built() {
        tree = house.build();
    }

    @Override
    RollImports imports() {
        return imports;
    }

    @Override
    UnitId unit() {
        return tree.branch();
    }
}
