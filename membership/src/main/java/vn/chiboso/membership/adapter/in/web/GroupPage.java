package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.stream.Collectors;
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
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.CloseGroup;
import vn.chiboso.membership.application.port.in.NameGroupHead;
import vn.chiboso.membership.application.port.in.RenameGroup;
import vn.chiboso.membership.application.port.in.SeeGroups;
import vn.chiboso.membership.domain.UnitRefusal;

/** One party group: another name, its head, its end. */
@Controller
@RequestMapping("/branch/groups/{group}")
class GroupPage {
    private static final String PAGE = "membership/group";

    private final SeeGroups seeGroups;
    private final RenameGroup renameGroup;
    private final CloseGroup closeGroup;
    private final NameGroupHead nameHead;
    private final Shown shown;

    GroupPage(
            SeeGroups seeGroups, RenameGroup renameGroup, CloseGroup closeGroup, NameGroupHead nameHead, Shown shown) {
        this.seeGroups = seeGroups;
        this.renameGroup = renameGroup;
        this.closeGroup = closeGroup;
        this.nameHead = nameHead;
        this.shown = shown;
    }

    @GetMapping
    String one(Actor actor, @PathVariable UUID group, @RequestParam UUID unit, Model model) {
        model.addAttribute("form", named(show(actor, group, unit, model)));
        return PAGE;
    }

    @PostMapping
    String rename(
            Actor actor,
            @PathVariable UUID group,
            @RequestParam UUID unit,
            @ModelAttribute("form") GroupForms.Named form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!binding.hasErrors()) {
            try {
                renameGroup.rename(
                        actor,
                        new RenameGroup.Command(
                                new UnitId(unit),
                                new UnitId(group),
                                form.getName(),
                                form.getFrom(),
                                form.getVersion()));
                return done(unit, "membership.groups.renamed", flash);
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        show(actor, group, unit, model);
        return PAGE;
    }

    @FreshProof
    @PostMapping("/head")
    String head(
            Actor actor,
            @PathVariable UUID group,
            @RequestParam UUID unit,
            @RequestParam UUID member,
            Model model,
            RedirectAttributes flash) {
        show(actor, group, unit, model);
        nameHead.name(actor, new NameGroupHead.Command(new UnitId(unit), new UnitId(group), new MemberId(member)));
        return done(unit, "membership.groups.headed", flash);
    }

    @PostMapping("/close")
    String close(
            Actor actor,
            @PathVariable UUID group,
            @RequestParam UUID unit,
            @ModelAttribute("closing") GroupForms.Closing closing,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!binding.hasErrors()) {
            try {
                closeGroup.close(
                        actor, new CloseGroup.Command(new UnitId(unit), new UnitId(group), closing.getCloseFrom()));
                return done(unit, "membership.groups.closed", flash);
            } catch (Refusal refusal) {
                if (refusal.kind() != Refusal.Kind.INVALID) {
                    throw refusal;
                }
                binding.rejectValue("closeFrom", refusal.code(), refusal.args().toArray(), refusal.code());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("form", named(show(actor, group, unit, model)));
        return PAGE;
    }

    private static GroupForms.Named named(SeeGroups.Group one) {
        var form = new GroupForms.Named();
        form.setName(one.node().form().name().value());
        form.setVersion(one.node().version());
        return form;
    }

    /** No form for those who could only be refused. */
    private SeeGroups.Group show(Actor actor, UUID group, UUID unit, Model model) {
        var view = seeGroups.see(actor, new UnitId(unit));
        if (!view.keeps()) {
            throw UnitRefusal.forbidden();
        }
        var one = view.groups().stream()
                .filter(each -> each.node().id().value().equals(group))
                .findFirst()
                .orElseThrow(UnitRefusal::notFound);
        model.addAttribute("view", view);
        model.addAttribute("one", one);
        model.addAttribute("shown", shown);
        model.addAttribute(
                "heads",
                one.members().stream()
                        .filter(person -> person.positions().contains(Position.GROUP_LEADER))
                        .map(MemberView::fullName)
                        .collect(Collectors.joining(", ")));
        if (!model.containsAttribute("closing")) {
            model.addAttribute("closing", new GroupForms.Closing());
        }
        return one;
    }

    private String done(UUID unit, String message, RedirectAttributes flash) {
        flash.addFlashAttribute("done", shown.text(message));
        return "redirect:/branch/groups?unit=" + unit;
    }
}
