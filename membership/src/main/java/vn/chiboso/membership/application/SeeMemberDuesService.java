package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.YearMonth;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.in.SeeMemberDues;
import vn.chiboso.membership.application.port.out.DuesDeclarations;
import vn.chiboso.membership.application.port.out.DuesPayers;
import vn.chiboso.membership.application.port.out.DuesSheets;
import vn.chiboso.membership.domain.dues.Assessment;
import vn.chiboso.membership.domain.dues.DuesPayer;

@Service
class SeeMemberDuesService implements SeeMemberDues {
    private final DuesDesk desk;
    private final DuesMembers members;
    private final DuesDeclarations declarations;
    private final DuesPayers payers;
    private final DuesSheets sheets;
    private final Units units;
    private final Clock clock;

    SeeMemberDuesService(
            DuesDesk desk,
            DuesMembers members,
            DuesDeclarations declarations,
            DuesPayers payers,
            DuesSheets sheets,
            Units units,
            Clock clock) {
        this.desk = desk;
        this.members = members;
        this.declarations = declarations;
        this.payers = payers;
        this.sheets = sheets;
        this.units = units;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, MemberId member) {
        var seen = members.require(actor, member);
        return new View(
                member,
                seen.person().fullName(),
                seen.unit(),
                units.find(seen.unit()).map(UnitView::name).orElse(""),
                seen.own(),
                seen.keeper(),
                now(seen),
                declarations.of(member),
                sheets.of(member));
    }

    /** As the sheet of the running month would say; of who joined since its first day, as if they had been there. */
    private Assessment now(DuesMembers.Seen seen) {
        var month = YearMonth.now(clock);
        var payer = payers.of(seen.unit(), month).stream()
                .filter(p -> p.member().equals(seen.person().id()))
                .findFirst()
                .orElseGet(() -> new DuesPayer(
                        seen.person().id(),
                        seen.person().fullName(),
                        null,
                        declarations
                                .inForce(java.util.List.of(seen.person().id()), month)
                                .get(seen.person().id())));
        return desk.tariff(seen.unit(), month).assess(payer);
    }
}
