package vn.chiboso.membership.adapter.in.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.SeeTransferArea;
import vn.chiboso.membership.domain.transfer.TransferWatch;

/** For officers: transfers out of the branches below that are overdue, due soon or never presented. */
@Controller
class TransferConsolePages {
    private final SeeTransferArea see;
    private final Shown shown;

    TransferConsolePages(SeeTransferArea see, Shown shown) {
        this.see = see;
        this.shown = shown;
    }

    @GetMapping("/console/transfers")
    String area(
            Actor actor,
            @RequestParam(defaultValue = "OVERDUE") TransferWatch watch,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        model.addAttribute("view", see.see(actor, new SeeTransferArea.Query(watch, after)));
        model.addAttribute("watches", List.of(TransferWatch.values()));
        model.addAttribute("shown", shown);
        return "membership/transfer-area";
    }
}
