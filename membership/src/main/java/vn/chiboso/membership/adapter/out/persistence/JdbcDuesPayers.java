package vn.chiboso.membership.adapter.out.persistence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.DuesDeclarations;
import vn.chiboso.membership.application.port.out.DuesPayers;
import vn.chiboso.membership.application.port.out.PartyTimes;
import vn.chiboso.membership.domain.dues.DuesPayer;

/** The roll of a day without those who pay elsewhere, what they declared, and how long they are in the Party: a query each. */
@Component
class JdbcDuesPayers implements DuesPayers {
    private static final String ROLL = """
            select m.id, m.full_name, m.decision_on from membership.attachment a
            join membership.member m on m.id = a.member_id
            join membership.status s on s.member_id = a.member_id and s.unit_id = a.unit_id and %s
            where a.unit_id = :unit and %s and s.status <> 'TRANSFERRED_OUT'
            order by m.sort_name collate "vi-x-icu", m.id
            """.formatted(Dated.on("s"), Dated.on("a"));

    private final JdbcClient sql;
    private final DuesDeclarations declarations;
    private final PartyTimes partyTimes;

    JdbcDuesPayers(JdbcClient sql, DuesDeclarations declarations, PartyTimes partyTimes) {
        this.sql = sql;
        this.declarations = declarations;
        this.partyTimes = partyTimes;
    }

    @Override
    public List<DuesPayer> of(UnitId unit, YearMonth month) {
        var people = sql.sql(ROLL)
                .param("unit", unit.value())
                .param("day", month.atDay(1))
                .query((row, n) -> new Person(
                        new MemberId(Columns.id(row, "id")),
                        row.getString("full_name"),
                        Columns.day(row, "decision_on")))
                .list();
        var declared = declarations.inForce(people.stream().map(Person::id).toList(), month);
        Map<MemberId, LocalDate> decisions = new HashMap<>();
        people.forEach(p -> {
            if (p.decisionOn() != null) {
                decisions.put(p.id(), p.decisionOn());
            }
        });
        var times = partyTimes.of(decisions);
        return people.stream()
                .map(p -> new DuesPayer(p.id(), p.name(), times.get(p.id()), declared.get(p.id())))
                .toList();
    }

    private record Person(
            MemberId id, String name, @Nullable LocalDate decisionOn) {}
}
