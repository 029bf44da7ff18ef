package vn.chiboso.documents.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chiboso.documents.application.port.out.DatedRules;
import vn.chiboso.documents.domain.IssuerRule;
import vn.chiboso.documents.domain.LayoutRule;
import vn.chiboso.membership.api.UnitKind;

@Repository
class JdbcDatedRules implements DatedRules {
    private static final String ON_DAY =
            "valid_from <= :day and (valid_to is null or valid_to >= :day)" + " order by valid_from desc limit 1";

    private final JdbcClient jdbc;

    JdbcDatedRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<LayoutRule> layoutOn(LocalDate day) {
        return jdbc.sql("select * from documents.layout_rule where " + ON_DAY)
                .param("day", day)
                .query(JdbcDatedRules::layout)
                .optional();
    }

    @Override
    public Optional<IssuerRule> issuerOn(UnitKind kind, LocalDate day) {
        return jdbc.sql(
                        "select symbol, archive_line, legal_basis from documents.issuer_rule where unit_kind = :kind and "
                                + ON_DAY)
                .param("kind", kind.name())
                .param("day", day)
                .query((row, n) -> new IssuerRule(
                        row.getString("symbol"), row.getString("archive_line"), row.getString("legal_basis")))
                .optional();
    }

    private static LayoutRule layout(ResultSet row, int number) throws SQLException {
        return new LayoutRule(
                row.getString("legal_basis"),
                row.getString("font"),
                row.getInt("margin_top_mm"),
                row.getInt("margin_bottom_mm"),
                row.getInt("margin_left_mm"),
                row.getInt("margin_right_mm"),
                row.getInt("body_size_pt"),
                row.getInt("party_title_size_pt"),
                row.getInt("kind_title_size_pt"),
                row.getInt("letter_abstract_size_pt"),
                row.getInt("recipients_size_pt"),
                row.getInt("table_size_pt"),
                row.getInt("line_spacing_pt"),
                row.getInt("paragraph_spacing_pt"),
                row.getInt("first_line_indent_mm"));
    }
}
