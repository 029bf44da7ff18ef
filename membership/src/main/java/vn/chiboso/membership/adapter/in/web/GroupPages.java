package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.CreateGroup;
import vn.chiboso.membership.application.port.in.MoveToGroup;
import vn.chiboso.membership.application.port.in.SeeGroups;
import vn.chiboso.membership.domain.UnitRefusal;

/** The party groups of a branch: who is in which, a new one, people placed. */
@Controller
@RequestMapping("/branch/groups")
class GroupPages {
    private static final String PAGE = "membership/groups";
    private static final String NEW = "membership/group-new";
    private static final String PLACE = "membership/group-place";
    /** Chosen for people to be in no group. */
    private static final String NONE = "none";

    private final SeeGroups seeGroups;
    private final CreateGroup createGroup;
    private final MoveToGroup moveToGroup;
    private final Shown shown;
    private final Supplier<UUID> newId;

    GroupPages(
            SeeGroups seeGroups, CreateGroup createGroup, MoveToGroup moveToGroup, Shown shown, Supplier<UUID> newId) {
        this.seeGroups = seeGroups;
        this.createGroup = createGroup;
        this.moveToGroup = moveToGroup;
        this.shown = shown;
        this.newId = newId;
    }

    @GetMapping
    String all(Actor actor, @RequestParam(required = false) @Nullable UUID unit, Model model) {
        model.addAttribute("view", seeGroups.see(actor, unit == null ? null : new UnitId(unit)));
        return PAGE;
    }

    @GetMapping("/new")
    String newForm(Actor actor, @RequestParam UUID unit, Model model) {
        var form = new GroupForms.Named();
        form.setId(newId.get().toString());
        model.addAttribute("form", form);
        kept(actor, unit, model);
        return NEW;
    }

    @PostMapping("/new")
    String create(
            Actor actor,
            @RequestParam UUID unit,
            @ModelAttribute("form") GroupForms.Named form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!binding.hasErrors()) {
            try {
                createGroup.create(
                        actor,
                        new CreateGroup.Command(
                                UnitId.of(form.getId()), new UnitId(unit), form.getName(), form.getFrom()));
                flash.addFlashAttribute("done", shown.text("membership.groups.created"));
                return back(unit);
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        kept(actor, unit, model);
        return NEW;
    }

    @GetMapping("/place")
    String placeForm(Actor actor, @RequestParam UUID unit, Model model) {
        model.addAttribute("form", new GroupForms.Placing());
        choices(kept(actor, unit, model), model);
        return PLACE;
    }

    @PostMapping("/place")
    String place(
            Actor actor,
            @RequestParam UUID unit,
            @ModelAttribute("form") GroupForms.Placing form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var offered = choices(kept(actor, unit, model), model);
        if (!offered.containsKey(form.getGroup()) && !binding.hasFieldErrors("group")) {
            // nobody falls out of their group by what was left unsaid
            binding.rejectValue("group", "membership.required", "membership.required");
        }
        if (!binding.hasErrors()) {
            try {
                var group = form.getGroup();
                var moved = moveToGroup.move(
                        actor,
                        new MoveToGroup.Command(
                                new UnitId(unit),
                                group.equals(NONE) ? null : UnitId.of(group),
                                form.getMembers().stream()
                                        .filter(Objects::nonNull) // of a value left empty
                                        .map(MemberId::new)
                                        .toList(),
                                form.getFrom()));
                flash.addFlashAttribute("done", shown.text("membership.groups.placed", moved));
                return back(unit);
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return PLACE;
    }

    private Map<String, String> choices(SeeGroups.View view, Model model) {
        var groups = new LinkedHashMap<String, String>();
        view.groups()
                .forEach(group -> groups.put(
                        group.node().id().toString(), group.node().form().name().value()));
        groups.put(NONE, shown.text("membership.groups.none-of-them"));
        model.addAttribute("choices", groups);
        return groups;
    }

    /** No form for those who could only be refused. */
    private SeeGroups.View kept(Actor actor, UUID unit, Model model) {
        var view = seeGroups.see(actor, new UnitId(unit));
        if (!view.keeps()) {
            throw UnitRefusal.forbidden();
        }
        model.addAttribute("view", view);
        return view;
    }

    private static String back(UUID unit) {
        return "redirect:/branch/groups?unit=" + unit;
    }
}
