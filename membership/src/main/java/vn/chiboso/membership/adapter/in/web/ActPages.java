package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
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
import vn.chiboso.membership.application.port.in.AnnulAct;
import vn.chiboso.membership.application.port.in.PreviewAct;
import vn.chiboso.membership.application.port.in.RecordAct;
import vn.chiboso.membership.application.port.in.SeeMember;
import vn.chiboso.membership.domain.PersonRefusal;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.path.ActId;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.path.BadgeWay;
import vn.chiboso.membership.domain.path.Badges;

/** What happened to a person: chosen first, then told in full. */
@Controller
@RequestMapping("/branch/members/{member}/acts")
class ActPages {
    private final SeeMember seeMember;
    private final RecordAct recordAct;
    private final PreviewAct previewAct;
    private final AnnulAct annulAct;
    private final Options options;
    private final Shown shown;
    private final Supplier<UUID> newId;

    ActPages(
            SeeMember seeMember,
            RecordAct recordAct,
            PreviewAct previewAct,
            AnnulAct annulAct,
            Options options,
            Shown shown,
            Supplier<UUID> newId) {
        this.seeMember = seeMember;
        this.recordAct = recordAct;
        this.previewAct = previewAct;
        this.annulAct = annulAct;
        this.options = options;
        this.shown = shown;
        this.newId = newId;
    }

    @GetMapping("/new")
    String choose(
            Actor actor,
            @PathVariable UUID member,
            @ModelAttribute("start") ActStart start,
            BindingResult unread,
            Model model) {
        var view = viewed(actor, member, model);
        var kind = start.getKind();
        if (kind == null || !view.possible().contains(kind)) {
            model.addAttribute("kinds", kinds(view, member, start));
            return "membership/member-acts";
        }
        var form = new ActForm();
        form.setId(newId.get().toString());
        form.setKind(kind);
        form.setIssuer(kind.needsDecision() ? lastIssuer(view) : "");
        form.setSeen(view.path().acts().size());
        start.fill(form);
        model.addAttribute("form", form);
        return show(view, kind, model);
    }

    @FreshProof
    @PostMapping("/new")
    String record(
            Actor actor,
            @PathVariable UUID member,
            @ModelAttribute("form") ActForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var kind = form.getKind();
        if (kind == null) {
            return "redirect:/branch/members/" + member + "/acts/new";
        }
        if (form.isBack()) {
            return show(viewed(actor, member, model), kind, model);
        }
        if (!binding.hasErrors()) {
            try {
                var command = form.command(new MemberId(member), kind);
                if (kind.ends() && !form.isLooked()) {
                    model.addAttribute("ahead", ActAhead.of(previewAct.preview(actor, command), shown));
                    show(viewed(actor, member, model), kind, model);
                    return "membership/member-act-ahead";
                }
                recordAct.record(actor, command);
                flash.addFlashAttribute("done", shown.text("membership.act.recorded", shown.word(kind)));
                return "redirect:/branch/members/" + member;
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(viewed(actor, member, model), kind, model);
    }

    @FreshProof
    @PostMapping("/{act}/annul")
    String annul(
            Actor actor,
            @PathVariable UUID member,
            @PathVariable UUID act,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        var outcome = annulAct.annul(actor, new AnnulAct.Command(new MemberId(member), new ActId(act), reason));
        flash.addFlashAttribute("done", ActLine.takenBack(outcome, shown));
        return "redirect:/branch/members/" + member;
    }

    /** The form of each act that may follow and its word; what is known already goes along. */
    private Map<String, String> kinds(SeeMember.View view, UUID member, ActStart start) {
        var kinds = new LinkedHashMap<String, String>();
        view.possible().forEach(each -> kinds.put(start.with(each).address(member), shown.word(each)));
        return kinds;
    }

    private String show(SeeMember.View view, ActKind kind, Model model) {
        var due = view.officialDue();
        model.addAttribute("shown", shown);
        model.addAttribute("kind", kind);
        model.addAttribute("word", shown.word(kind));
        model.addAttribute("fields", ActFields.of(kind, due != null));
        model.addAttribute("badges", kind.isOfBadge() ? badges(view, kind) : Map.of());
        model.addAttribute("ways", kind.isOfBadge() ? options.of(List.of(BadgeWay.values())) : Map.of());
        model.addAttribute("positions", kind == ActKind.DISMISSED ? held(view) : Map.of());
        model.addAttribute("due", kind == ActKind.BECAME_OFFICIAL ? shown.value(due) : "");
        return "membership/member-act";
    }

    /** Which badges the act may be about: what was awarded is handed over, what was not may be. */
    private Map<String, String> badges(SeeMember.View view, ActKind kind) {
        var known = view.path().badges();
        var years = kind == ActKind.BADGE_HANDED_OVER
                ? known.awarded().stream()
                        .filter(held -> held.handover() == null)
                        .map(Badges.Held::years)
                        .toList()
                : Rule.Code.badges().stream()
                        .map(Rule.Code::years)
                        .filter(each -> known.of(each).map(Badges.Held::award).isEmpty())
                        .toList();
        var options = new LinkedHashMap<String, String>();
        options.put("", shown.text("membership.not-said"));
        years.forEach(each -> options.put(each.toString(), shown.text("membership.badge.of-years", each.toString())));
        return options;
    }

    /** The positions in the branch that may be named. */
    private Map<String, String> held(SeeMember.View view) {
        var held = new LinkedHashMap<String, String>();
        view.history().positions().stream()
                .filter(each -> each.lastDay() == null)
                .forEach(each -> held.put(each.id().toString(), shown.word(each.position())));
        return held;
    }

    private SeeMember.View viewed(Actor actor, UUID member, Model model) {
        var view = seeMember.see(actor, new MemberId(member));
        if (view.possible().isEmpty()) {
            throw PersonRefusal.forbidden();
        }
        model.addAttribute("member", member);
        model.addAttribute("name", view.person().fullName());
        return view;
    }

    /** The same body decides again as a rule. */
    private static String lastIssuer(SeeMember.View view) {
        return view.path().acts().stream()
                .map(act -> act.decision())
                .filter(java.util.Objects::nonNull)
                .reduce((_, later) -> later)
                .map(decision -> decision.issuer())
                .orElse("");
    }
}
