package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.FreshProof;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.MergePersons;
import vn.chiboso.membership.application.port.in.PreviewMerge;
import vn.chiboso.membership.application.port.in.SeeLikelyTwins;
import vn.chiboso.membership.application.port.in.SetTwinsApart;
import vn.chiboso.membership.application.port.in.UndoMerge;
import vn.chiboso.membership.domain.merge.MergeId;

/** People who may be one person twice: look at both, make them one, say that they are two, take a merge back. */
@Controller
@RequestMapping("/console/duplicates")
class TwinPages {
    private final SeeLikelyTwins see;
    private final PreviewMerge preview;
    private final MergePersons merge;
    private final UndoMerge undo;
    private final SetTwinsApart setApart;
    private final Shown shown;

    TwinPages(
            SeeLikelyTwins see,
            PreviewMerge preview,
            MergePersons merge,
            UndoMerge undo,
            SetTwinsApart setApart,
            Shown shown) {
        this.see = see;
        this.preview = preview;
        this.merge = merge;
        this.undo = undo;
        this.setApart = setApart;
        this.shown = shown;
    }

    @GetMapping
    String twins(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable UUID then,
            Model model) {
        model.addAttribute(
                "view",
                see.see(
                        actor,
                        new SeeLikelyTwins.Query(
                                unit == null ? null : new UnitId(unit),
                                after == null ? null : new MemberId(after),
                                then == null ? null : new MemberId(then))));
        model.addAttribute("shown", shown);
        return "membership/twins";
    }

    @FreshProof
    @GetMapping("/{kept}/{gone}")
    String both(
            Actor actor,
            @PathVariable UUID kept,
            @PathVariable UUID gone,
            @ModelAttribute("form") ReasonForm form,
            Model model) {
        return show(actor, kept, gone, model);
    }

    @FreshProof
    @PostMapping("/{kept}/{gone}")
    String merge(
            Actor actor,
            @PathVariable UUID kept,
            @PathVariable UUID gone,
            @ModelAttribute("form") ReasonForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            merge.merge(actor, new MergePersons.Command(new MemberId(kept), new MemberId(gone), form.getReason()));
            flash.addFlashAttribute("done", shown.text("membership.twins.merged"));
            return "redirect:/console/duplicates";
        } catch (Refusal refusal) {
            FormProblems.put(binding, refusal);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(actor, kept, gone, model);
    }

    @FreshProof
    @PostMapping("/{one}/{other}/apart")
    String apart(Actor actor, @PathVariable UUID one, @PathVariable UUID other, RedirectAttributes flash) {
        setApart.setApart(actor, new SetTwinsApart.Command(new MemberId(one), new MemberId(other)));
        flash.addFlashAttribute("done", shown.text("membership.twins.apart.done"));
        return "redirect:/console/duplicates";
    }

    @FreshProof
    @PostMapping("/merges/{id}/undo")
    String undo(Actor actor, @PathVariable UUID id, RedirectAttributes flash) {
        undo.undo(actor, new MergeId(id));
        flash.addFlashAttribute("done", shown.text("membership.twins.undone"));
        return "redirect:/console/duplicates";
    }

    private String show(Actor actor, UUID kept, UUID gone, Model model) {
        var view = preview.preview(actor, new PreviewMerge.Query(new MemberId(kept), new MemberId(gone)));
        model.addAttribute("rows", TwinRow.of(view, shown));
        model.addAttribute("view", view);
        model.addAttribute(
                "acts",
                view.acts().stream()
                        .map(a -> shown.value(a.on()) + " – " + shown.word(a.kind()))
                        .toList());
        model.addAttribute(
                "against",
                view.contradictions().stream()
                        .map(r -> shown.text(r.code(), r.args().toArray()))
                        .toList());
        model.addAttribute("crumbs", List.of(Map.entry("/console/duplicates", shown.text("membership.twins.title"))));
        return "membership/twins-both";
    }
}
