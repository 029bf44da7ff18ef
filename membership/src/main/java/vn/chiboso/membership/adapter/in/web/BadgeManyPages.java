package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.application.port.in.RecordBadges;
import vn.chiboso.membership.application.port.in.SeeBadgeRound;
import vn.chiboso.membership.domain.PersonRefusal;
import vn.chiboso.membership.domain.path.ActKind;

/** One proposal, decision or handing over of a round, recorded for everybody ticked. */
@Controller
class BadgeManyPages {
    /** Three parameters a person and one branch more stay below the thousand that the container takes. */
    private static final int ON_A_PAGE = 200;

    private final SeeBadgeRound see;
    private final RecordBadges record;
    private final Options options;
    private final Shown shown;
    private final Supplier<UUID> newId;

    BadgeManyPages(SeeBadgeRound see, RecordBadges record, Options options, Shown shown, Supplier<UUID> newId) {
        this.see = see;
        this.record = record;
        this.options = options;
        this.shown = shown;
        this.newId = newId;
    }

    @GetMapping("/branch/badges/record")
    String branch(
            Actor actor, BadgePages.Asked asked, @RequestParam(required = false) @Nullable ActKind kind, Model model) {
        return open(actor, asked, false, kind, model);
    }

    @GetMapping("/console/badges/record")
    String area(
            Actor actor, BadgePages.Asked asked, @RequestParam(required = false) @Nullable ActKind kind, Model model) {
        return open(actor, asked, true, kind, model);
    }

    @PostMapping("/branch/badges/record")
    String recordInBranch(
            Actor actor,
            BadgePages.Asked asked,
            @ModelAttribute("form") BadgeManyForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        return record(actor, asked, false, form, binding, model, response, flash);
    }

    @PostMapping("/console/badges/record")
    String recordInArea(
            Actor actor,
            BadgePages.Asked asked,
            @ModelAttribute("form") BadgeManyForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        return record(actor, asked, true, form, binding, model, response, flash);
    }

    private String open(Actor actor, BadgePages.Asked asked, boolean above, @Nullable ActKind kind, Model model) {
        var form = new BadgeManyForm();
        form.setId(newId.get().toString());
        form.setKind(kind != null && kind.isOfBadge() ? kind : ActKind.BADGE_AWARDED);
        model.addAttribute("form", form);
        return show(actor, asked, viewed(actor, asked, above), form, Map.of(), model);
    }

    private String record(
            Actor actor,
            BadgePages.Asked asked,
            boolean above,
            BadgeManyForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var view = viewed(actor, asked, above);
        Map<String, String> faults = Map.of();
        if (!binding.hasErrors()) {
            try {
                var outcome = record.record(actor, command(view, form));
                var done = shown.text(
                        "membership.badge.many.done",
                        shown.word(form.getKind()),
                        String.valueOf(outcome.done().size()));
                if (outcome.refused().isEmpty()) {
                    flash.addFlashAttribute("done", done);
                    return "redirect:" + at(view) + "?unit=" + view.unit() + "&round=" + view.round();
                }
                model.addAttribute("recorded", outcome.done().isEmpty() ? null : done);
                model.addAttribute("refused", refused(view, outcome));
                faults = outcome.refused().stream()
                        .collect(Collectors.toMap(
                                each -> BadgeTick.key(
                                        each.person().member().toString(),
                                        each.person().badge().years()),
                                each -> why(each.why()),
                                (first, _) -> first));
                // who was recorded is not asked about again
                view = viewed(actor, asked, above);
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        form.tickOneByOne();
        return show(actor, asked, view, form, faults, model);
    }

    private SeeBadgeRound.View viewed(Actor actor, BadgePages.Asked asked, boolean above) {
        var view =
                see.see(actor, new SeeBadgeRound.Query(asked.place(), above, asked.round(), asked.last(), ON_A_PAGE));
        if (!view.records()) {
            throw PersonRefusal.forbidden();
        }
        return view;
    }

    private static RecordBadges.Command command(SeeBadgeRound.View view, BadgeManyForm form) {
        var people = form.ticked().stream()
                .map(pick -> pick.person(
                        form.getId(), form.getKind(), form.getCertificates().get(pick.text())))
                .toList();
        return new RecordBadges.Command(
                view.unit(), form.getKind(), form.getOn(), form.getHandedOn(), form.decision(), form.getNote(), people);
    }

    /** Each by name with the reason. */
    private List<String> refused(SeeBadgeRound.View view, RecordBadges.Outcome outcome) {
        var names = new LinkedHashMap<String, String>();
        // as it was before: who was recorded meanwhile by somebody else may be in no list any more
        view.lines()
                .forEach(line -> names.put(
                        line.person().member().toString(), line.person().fullName()));
        var lines = new ArrayList<String>();
        for (var each : outcome.refused()) {
            var name =
                    names.getOrDefault(each.person().member().toString(), shown.text("membership.badge.many.somebody"));
            lines.add(shown.text("membership.badge.many.refused", name, why(each.why())));
        }
        return lines;
    }

    private String why(Refusal refusal) {
        return shown.text(refusal.code(), shown.args(refusal.args()));
    }

    private String show(
            Actor actor,
            BadgePages.Asked asked,
            SeeBadgeRound.View view,
            BadgeManyForm form,
            Map<String, String> faults,
            Model model) {
        var kind = form.getKind();
        model.addAttribute("after", asked.after());
        model.addAttribute("view", view);
        model.addAttribute("at", at(view));
        model.addAttribute("round", shown.value(view.round()));
        model.addAttribute("shown", shown);
        model.addAttribute(
                "kinds", options.of(List.of(ActKind.BADGE_PROPOSED, ActKind.BADGE_AWARDED, ActKind.BADGE_HANDED_OVER)));
        model.addAttribute("word", shown.word(kind));
        model.addAttribute("awards", kind == ActKind.BADGE_AWARDED);
        model.addAttribute("certified", kind != ActKind.BADGE_PROPOSED);
        model.addAttribute("groups", BadgeTick.of(view, actor, kind, faults, shown));
        return view.above() ? "membership/badge-area-record" : "membership/badge-branch-record";
    }

    private static String at(SeeBadgeRound.View view) {
        return view.above() ? "/console/badges" : "/branch/badges";
    }
}
