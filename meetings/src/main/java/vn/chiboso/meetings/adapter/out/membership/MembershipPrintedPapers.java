package vn.chiboso.meetings.adapter.out.membership;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.application.port.out.PrintedPapers;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.PaperWays;
import vn.chiboso.membership.api.UnitId;

@Component
class MembershipPrintedPapers implements PrintedPapers {
    private final PaperWays ways;

    MembershipPrintedPapers(PaperWays ways) {
        this.ways = ways;
    }

    @Override
    public Set<MemberId> readers(UnitId branch, LocalDate day) {
        return ways.of(branch, day).onPaper();
    }
}
