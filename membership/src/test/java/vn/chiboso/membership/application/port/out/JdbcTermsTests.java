package vn.chiboso.membership.application.port.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.House;
import vn.chiboso.membership.MembershipSlice;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.TermRule;

@MembershipSlice
class JdbcTermsTests extends TermsContract {
    @Autowired
    House house;

    @Autowired
    Terms terms;

    @Autowired
    JdbcClient sql;

    private House.Tree tree;

    @BeforeEach
    void built() {
        tree = house.build();
    }

    @Test
    @Transactional
    void aRuleIsInForceUntilTheNext() {
        var change = LocalDate.of(2041, 2, 1);
        sql.sql("insert into membership.term_rule values ('2041-02-01', '2040-07-01', 4, 'Điều 13 sửa đổi')")
                .update();

        assertThat(terms.rule(LocalDate.of(1999, 1, 1))).isEqualTo(terms.rule(change.minusDays(1)));
        assertThat(terms.rule(change.minusDays(1)).since()).isNull();
        assertThat(terms.rule(change.minusDays(1)).until()).isEqualTo(change);
        assertThat(terms.rule(change))
                .isEqualTo(new TermRule(change, null, LocalDate.of(2040, 7, 1), 4, "Điều 13 sửa đổi"));
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
