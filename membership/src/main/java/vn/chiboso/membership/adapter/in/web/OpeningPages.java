package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
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
import vn.chiboso.membership.application.port.in.OpenPrivateField;
import vn.chiboso.membership.application.port.in.ReadOpened;
import vn.chiboso.membership.application.port.in.SeeMember;
import vn.chiboso.membership.application.port.in.SeeParticulars;
import vn.chiboso.membership.domain.protection.OpeningId;
import vn.chiboso.membership.domain.protection.OpeningReason;
import vn.chiboso.membership.domain.protection.PrivateField;
import vn.chiboso.membership.domain.protection.ProtectionRefusal;

/** One sealed value of one person: asked for with a reason, shown for a short while. */
@Controller
@RequestMapping("/branch/members/{member}/openings")
class OpeningPages {
    private final SeeMember seeMember;
    private final SeeParticulars seeParticulars;
    private final OpenPrivateField open;
    private final ReadOpened read;
    private final Options options;
    private final Shown shown;
    private final Supplier<UUID> newId;

    OpeningPages(
            SeeMember seeMember,
            SeeParticulars seeParticulars,
            OpenPrivateField open,
            ReadOpened read,
            Options options,
            Shown shown,
            Supplier<UUID> newId) {
        this.seeMember = seeMember;
        this.seeParticulars = seeParticulars;
        this.open = open;
        this.read = read;
        this.options = options;
        this.shown = shown;
        this.newId = newId;
    }

    @ModelAttribute("reasons")
    Map<String, String> reasons() {
        return options.of(EnumSet.allOf(OpeningReason.class));
    }

    @FreshProof
    @GetMapping("/new")
    String ask(Actor actor, @PathVariable UUID member, @RequestParam PrivateField field, Model model) {
        var form = new OpeningForm();
        form.setId(newId.get().toString());
        model.addAttribute("form", form);
        return show(actor, member, field, model);
    }

    @FreshProof
    @PostMapping("/new")
    String open(
            Actor actor,
            @PathVariable UUID member,
            @RequestParam PrivateField field,
            @ModelAttribute("form") OpeningForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response) {
        if (!binding.hasErrors()) {
            try {
                var opened = open.open(
                        actor,
                        new OpenPrivateField.Command(
                                new OpeningId(UUID.fromString(form.getId())),
                                new MemberId(member),
                                field,
                                form.getReason(),
                                form.getExplanation()));
                return "redirect:/branch/members/" + member + "/openings/" + opened;
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(actor, member, field, model);
    }

    /** Goes back by itself when the time is over, without script. */
    @GetMapping("/{opening}")
    String opened(
            Actor actor,
            @PathVariable UUID member,
            @PathVariable UUID opening,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            var view = read.read(actor, new OpeningId(opening));
            model.addAttribute("opened", view);
            response.setHeader("Refresh", (view.seconds() + 1) + ";url=/branch/members/" + view.member());
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            return "membership/opened";
        } catch (ProtectionRefusal refusal) {
            if (refusal.kind() != Refusal.Kind.CONFLICT) {
                throw refusal;
            }
            flash.addFlashAttribute("problem", shown.text(refusal.code(), shown.args(refusal.args())));
            return "redirect:/branch/members/" + member;
        }
    }

    private String show(Actor actor, UUID member, PrivateField field, Model model) {
        var id = new MemberId(member);
        if (!seeParticulars.see(actor, id).openable().contains(field)) {
            throw ProtectionRefusal.forbidden();
        }
        model.addAttribute("member", member);
        model.addAttribute("name", seeMember.see(actor, id).person().fullName());
        model.addAttribute("field", field);
        return "membership/opening-new";
    }
}
