package vn.chiboso.membership.adapter.in.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.SeeTransferPaper;
import vn.chiboso.membership.domain.transfer.TransferId;

/** The introduction paper of a transfer, as it is printed and signed. */
@Controller
class TransferPaperPage {
    private final SeeTransferPaper see;
    private final Shown shown;

    TransferPaperPage(SeeTransferPaper see, Shown shown) {
        this.see = see;
        this.shown = shown;
    }

    @GetMapping("/branch/transfers/{id}/paper")
    String paper(Actor actor, @PathVariable UUID id, Model model) {
        var paper = see.see(actor, new TransferId(id));
        model.addAttribute("card", TransferCard.of(paper.line(), shown));
        model.addAttribute("paper", TransferPaper.of(paper, shown));
        return "membership/transfer-paper";
    }
}
