package vn.chiboso.notification.adapter.out.membership;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.PaperWays;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.notification.application.port.out.Helpers;

@Component
class MembershipHelpers implements Helpers {
    private final PaperWays ways;

    MembershipHelpers(PaperWays ways) {
        this.ways = ways;
    }

    @Override
    public List<Helped> withoutDevice(MemberId helper, UnitId branch, LocalDate day) {
        return ways.of(branch, day).helps().stream()
                .filter(help -> help.withoutDevice() && help.helper().equals(helper))
                .map(help -> new Helped(help.member(), help.fullName()))
                .toList();
    }
}
