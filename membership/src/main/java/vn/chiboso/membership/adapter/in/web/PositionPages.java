package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.FreshProof;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.FindPeople;
import vn.chiboso.membership.application.port.in.GivePosition;
import vn.chiboso.membership.application.port.in.SeeUnit;
import vn.chiboso.membership.application.port.in.SeeUnits;
import vn.chiboso.membership.domain.PersonHit;
import vn.chiboso.membership.domain.PositionId;
import vn.chiboso.membership.domain.UnitRefusal;
import vn.chiboso.membership.domain.identity.FourEyes;

/** Giving positions in the console: first find the person, then the post and the day. */
@Controller
class PositionPages {
    private final SeeUnits seeUnits;
    private final SeeUnit seeUnit;
    private final FindPeople findPeople;
    private final GivePosition givePosition;
    private final CommitteeWords words;
    private final Shown shown;
    private final Supplier<UUID> newId;
    private final Clock clock;

    PositionPages(
            SeeUnits seeUnits,
            SeeUnit seeUnit,
            FindPeople findPeople,
            GivePosition givePosition,
            CommitteeWords words,
            Shown shown,
            Supplier<UUID> newId,
            Clock clock) {
        this.seeUnits = seeUnits;
        this.seeUnit = seeUnit;
        this.findPeople = findPeople;
        this.givePosition = givePosition;
        this.words = words;
        this.shown = shown;
        this.newId = newId;
        this.clock = clock;
    }

    @FreshProof
    @GetMapping("/console/units/{unit}/positions/new")
    String form(Actor actor, @PathVariable UUID unit, @RequestParam(defaultValue = "") String name, Model model) {
        var form = new PositionForm();
        form.setId(newId.get().toString());
        form.setFrom(LocalDate.now(clock));
        model.addAttribute("form", form);
        return show(actor, unit, name, model);
    }

    @FreshProof
    @PostMapping("/console/units/{unit}/positions/new")
    String give(
            Actor actor,
            @PathVariable UUID unit,
            @RequestParam(defaultValue = "") String name,
            @ModelAttribute("form") PositionForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var position = form.getPosition();
        var from = form.getFrom();
        if (form.getMember().isEmpty() || position == null || from == null) {
            var missing = form.getMember().isEmpty() ? "member" : position == null ? "position" : "from";
            if (!binding.hasErrors()) {
                binding.rejectValue(missing, "membership.required", "membership.required");
            }
        } else if (!binding.hasErrors()) {
            try {
                var given = givePosition.give(
                        actor,
                        new GivePosition.Command(
                                PositionId.of(form.getId()),
                                new UnitId(unit),
                                MemberId.of(form.getMember()),
                                position,
                                from,
                                form.getLastDay(),
                                form.getBasis()));
                flash.addFlashAttribute("done", words.after(shown.text(said(given.state())), given.warnings()));
                return "redirect:/console/units/" + unit;
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(actor, unit, name, model);
    }

    private static String said(GivePosition.Given.State state) {
        return switch (state) {
            case IN_FORCE -> "membership.position.given";
            case WAITS -> "membership.position.proposed";
            case ALONE -> "membership.position.given-alone";
        };
    }

    private String show(Actor actor, UUID unit, String name, Model model) {
        var view = seeUnit.see(actor, new UnitId(unit));
        if (view.givable().isEmpty()) {
            throw UnitRefusal.forbidden();
        }
        var people = new LinkedHashMap<String, String>();
        for (var hit : found(actor, name)) {
            people.put(hit.id().toString(), hit.branch() == null ? hit.name() : hit.name() + " – " + hit.branch());
        }
        model.addAttribute("view", view);
        model.addAttribute("name", name);
        model.addAttribute("people", people);
        var positions = new LinkedHashMap<String, String>();
        view.givable()
                .forEach(post -> positions.put(
                        post.name(), shown.post(post, view.unit().form().kind())));
        model.addAttribute("positions", positions);
        var kind = view.unit().form().kind();
        model.addAttribute("fourEyes", view.givable().stream().anyMatch(post -> FourEyes.arePutOn(post, kind)));
        return "membership/position-new";
    }

    /** Officers of a unit come from branches anywhere in the actor's charge. */
    private List<PersonHit> found(Actor actor, String name) {
        return seeUnits.tops(actor).units().stream()
                .flatMap(top -> findPeople.find(actor, top.id(), name).stream())
                .distinct()
                .toList();
    }
}
