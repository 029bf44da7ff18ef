package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
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
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.FindBranches;
import vn.chiboso.membership.application.port.in.OpenTransfer;
import vn.chiboso.membership.application.port.in.SeeMember;
import vn.chiboso.membership.application.port.in.SeeTransfers;
import vn.chiboso.membership.application.port.in.TakeTransferStep;
import vn.chiboso.membership.domain.BranchHit;
import vn.chiboso.membership.domain.transfer.TransferId;
import vn.chiboso.membership.domain.transfer.TransferKind;
import vn.chiboso.membership.domain.transfer.TransferReason;

/** Transfers: listed for a branch, opened for a person, moved on by both sides. */
@Controller
@RequestMapping("/branch/transfers")
class TransferPages {
    private final SeeTransfers seeTransfers;
    private final OpenTransfer openTransfer;
    private final TakeTransferStep takeStep;
    private final FindBranches findBranches;
    private final SeeMember seeMember;
    private final Options options;
    private final Shown shown;
    private final Supplier<UUID> newId;
    private final Clock clock;

    TransferPages(
            SeeTransfers seeTransfers,
            OpenTransfer openTransfer,
            TakeTransferStep takeStep,
            FindBranches findBranches,
            SeeMember seeMember,
            Options options,
            Shown shown,
            Supplier<UUID> newId,
            Clock clock) {
        this.seeTransfers = seeTransfers;
        this.openTransfer = openTransfer;
        this.takeStep = takeStep;
        this.findBranches = findBranches;
        this.seeMember = seeMember;
        this.options = options;
        this.shown = shown;
        this.newId = newId;
        this.clock = clock;
    }

    @ModelAttribute("kinds")
    Map<String, String> kinds() {
        return options.of(EnumSet.allOf(TransferKind.class));
    }

    @ModelAttribute("reasons")
    Map<String, String> reasons() {
        return options.of(EnumSet.allOf(TransferReason.class));
    }

    @GetMapping
    String list(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(defaultValue = "0") int from,
            Model model) {
        var view = seeTransfers.see(actor, SeeTransfers.Query.of(unit == null ? null : new UnitId(unit), from));
        model.addAttribute("view", view);
        model.addAttribute(
                "lines",
                view.lines().stream().map(l -> TransferCard.of(l, shown)).toList());
        return "membership/transfers";
    }

    @GetMapping("/new")
    String form(
            Actor actor,
            @RequestParam UUID member,
            @RequestParam(defaultValue = "") String text,
            @ModelAttribute("form") TransferForm form,
            Model model) {
        if (form.getId().isEmpty()) {
            form.setId(newId.get().toString());
            form.setBegunOn(LocalDate.now(clock));
        }
        return show(actor, member, text, form, model);
    }

    @PostMapping("/new")
    String open(
            Actor actor,
            @RequestParam UUID member,
            @RequestParam(defaultValue = "") String text,
            @ModelAttribute("form") TransferForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!binding.hasErrors()) {
            try {
                var to = form.getTo();
                var id = openTransfer.open(
                        actor,
                        new OpenTransfer.Command(
                                TransferId.of(form.getId()),
                                new MemberId(member),
                                form.getKind(),
                                to.isEmpty() ? null : new UnitId(UUID.fromString(to)),
                                form.getPlace(),
                                form.getReason(),
                                form.getBegunOn(),
                                form.getKind() == TransferKind.TEMPORARY ? form.getUntil() : null));
                flash.addFlashAttribute("done", shown.text("membership.transfer.opened"));
                return "redirect:/branch/transfers/" + id;
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(actor, member, text, form, model);
    }

    @GetMapping("/{id}")
    String one(Actor actor, @PathVariable UUID id, Model model) {
        var form = new TransferStepForm();
        form.setOn(LocalDate.now(clock));
        form.setSentOn(LocalDate.now(clock));
        model.addAttribute("form", form);
        return show(actor, id, form, model);
    }

    @PostMapping("/{id}")
    String step(
            Actor actor,
            @PathVariable UUID id,
            @ModelAttribute("form") TransferStepForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var step = form.chosen();
        if (step == null) {
            return "redirect:/branch/transfers/" + id;
        }
        if (!binding.hasErrors()) {
            try {
                takeStep.take(actor, new TakeTransferStep.Command(new TransferId(id), form.getVersion(), step));
                flash.addFlashAttribute("done", shown.text("membership.transfer.done." + form.getStep()));
                return "redirect:/branch/transfers/" + id;
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(actor, id, form, model);
    }

    private String show(Actor actor, UUID id, TransferStepForm form, Model model) {
        var view = seeTransfers.see(actor, SeeTransfers.Query.one(new TransferId(id)));
        var line = view.lines().getFirst();
        if (form.getVersion() < 0) {
            form.setVersion(line.line().transfer().version());
        }
        model.addAttribute("view", view);
        model.addAttribute("card", TransferCard.of(line, shown));
        model.addAttribute("history", TransferDone.of(view, shown));
        return "membership/transfer";
    }

    private String show(Actor actor, UUID member, String text, TransferForm form, Model model) {
        var found = findBranches.find(actor, new MemberId(member), text);
        model.addAttribute("member", member);
        model.addAttribute(
                "name", seeMember.see(actor, new MemberId(member)).person().fullName());
        model.addAttribute("text", text);
        model.addAttribute("found", choices(found));
        return "membership/transfer-new";
    }

    private static Map<String, String> choices(List<BranchHit> found) {
        var choices = new java.util.LinkedHashMap<String, String>();
        found.forEach(hit -> choices.put(hit.unit().toString(), hit.name() + " – " + hit.above()));
        return choices;
    }
}
