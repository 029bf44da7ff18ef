package vn.chiboso.membership.application.port.out;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chiboso.membership.House;
import vn.chiboso.membership.MembershipSlice;
import vn.chiboso.membership.api.UnitId;

@MembershipSlice
class JdbcTermsTests extends TermsContract {
    @Autowired
    House house;

    @Autowired
    Terms terms;

    private House.Tree tree;

    @BeforeEach
    void built() {
        tree = house.build();
    }

    @Override
    Terms terms() {
        return terms;
    }

    @Override
    UnitId unit() {
        return tree.branch();
    }
}
