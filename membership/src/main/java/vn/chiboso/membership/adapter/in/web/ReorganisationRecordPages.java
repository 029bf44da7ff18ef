package vn.chiboso.membership.adapter.in.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.FreshProof;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.ListComingReorganisations;
import vn.chiboso.membership.application.port.in.ListReorganisations;
import vn.chiboso.membership.application.port.in.SeeDecision;
import vn.chiboso.membership.application.port.in.SeeReorganisation;
import vn.chiboso.membership.application.port.in.UndoReorganisation;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;

/** What was reorganised: the history of a unit, the record of one operation, taking it back. */
@Controller
@RequestMapping("/console/units")
class ReorganisationRecordPages {
    private final ListReorganisations list;
    private final ListComingReorganisations coming;
    private final SeeReorganisation see;
    private final SeeDecision decisions;
    private final UndoReorganisation undo;
    private final Shown shown;

    ReorganisationRecordPages(
            ListReorganisations list,
            ListComingReorganisations coming,
            SeeReorganisation see,
            SeeDecision decisions,
            UndoReorganisation undo,
            Shown shown) {
        this.list = list;
        this.coming = coming;
        this.see = see;
        this.decisions = decisions;
        this.undo = undo;
        this.shown = shown;
    }

    @GetMapping("/{unit}/reorganisations")
    String history(
            Actor actor, @PathVariable UUID unit, @RequestParam(required = false) @Nullable UUID before, Model model) {
        var history = list.of(actor, new UnitId(unit), before == null ? null : new ReorganisationId(before));
        model.addAttribute("before", before);
        model.addAttribute("history", history);
        model.addAttribute("papers", DecidedTogether.of(history.done()));
        model.addAttribute("coming", coming.list(actor, new UnitId(unit)));
        model.addAttribute("shown", shown);
        return "membership/reorganisations";
    }

    @GetMapping("/reorganisations/{id}")
    String one(Actor actor, @PathVariable UUID id, Model model) {
        var view = see.see(actor, new ReorganisationId(id));
        model.addAttribute("view", view);
        model.addAttribute("record", view.reorganisation());
        model.addAttribute("decided", view.decides() ? decisions.see(actor, new ReorganisationId(id)) : null);
        model.addAttribute("shown", shown);
        return "membership/reorganisation";
    }

    @FreshProof
    @PostMapping("/reorganisations/{id}/undo")
    String undo(Actor actor, @PathVariable UUID id, RedirectAttributes flash) {
        try {
            undo.undo(actor, new ReorganisationId(id));
            flash.addFlashAttribute("done", shown.text("membership.reorganisation.undone.done"));
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.CONFLICT) {
                throw refusal;
            }
            flash.addFlashAttribute("problem", shown.text(refusal.code(), shown.args(refusal.args())));
        }
        return "redirect:/console/units/reorganisations/" + id;
    }
}
