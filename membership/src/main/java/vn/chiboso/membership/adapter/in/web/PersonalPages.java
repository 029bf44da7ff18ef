package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.FreshProof;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.application.port.in.ExportPersonalFile;
import vn.chiboso.membership.application.port.in.SeeMember;
import vn.chiboso.membership.application.port.in.SeeOwnFile;
import vn.chiboso.membership.application.port.in.SeeParticulars;
import vn.chiboso.membership.domain.protection.OpeningId;
import vn.chiboso.membership.domain.protection.OpeningReason;
import vn.chiboso.membership.domain.protection.ProtectionRefusal;

/** All that is kept on a person: for oneself to read and take along, for an officer with a reason. */
@Controller
class PersonalPages {
    private final SeeOwnFile seeOwn;
    private final ExportPersonalFile export;
    private final SeeMember seeMember;
    private final SeeParticulars seeParticulars;
    private final PersonalArchive archive;
    private final Options options;
    private final Supplier<UUID> newId;

    PersonalPages(
            SeeOwnFile seeOwn,
            ExportPersonalFile export,
            SeeMember seeMember,
            SeeParticulars seeParticulars,
            PersonalArchive archive,
            Options options,
            Supplier<UUID> newId) {
        this.seeOwn = seeOwn;
        this.export = export;
        this.seeMember = seeMember;
        this.seeParticulars = seeParticulars;
        this.archive = archive;
        this.options = options;
        this.newId = newId;
    }

    @ModelAttribute("reasons")
    Map<String, String> reasons() {
        return options.of(EnumSet.allOf(OpeningReason.class));
    }

    @FreshProof
    @GetMapping("/account/data")
    String own(Actor actor, Locale locale, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("file", seeOwn.see(actor, locale).file());
        return "membership/personal";
    }

    @FreshProof
    @GetMapping("/account/data/archive")
    ResponseEntity<byte[]> ownArchive(Actor actor, Locale locale) {
        return archive.answer(seeOwn.see(actor, locale).file());
    }

    @FreshProof
    @GetMapping("/branch/members/{member}/data")
    String ask(Actor actor, @PathVariable UUID member, Model model) {
        var form = new OpeningForm();
        form.setId(newId.get().toString());
        model.addAttribute("form", form);
        return show(actor, member, model);
    }

    @FreshProof
    @PostMapping("/branch/members/{member}/data")
    Object export(
            Actor actor,
            @PathVariable UUID member,
            @ModelAttribute("form") OpeningForm form,
            BindingResult binding,
            Locale locale,
            Model model) {
        if (!binding.hasErrors()) {
            try {
                return archive.answer(export.export(
                        actor,
                        new ExportPersonalFile.Command(
                                new OpeningId(UUID.fromString(form.getId())),
                                new MemberId(member),
                                form.getReason(),
                                form.getExplanation(),
                                locale)));
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
            }
        }
        return new ModelAndView(show(actor, member, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String show(Actor actor, UUID member, Model model) {
        var id = new MemberId(member);
        if (!seeParticulars.see(actor, id).mayExport()) {
            throw ProtectionRefusal.forbidden();
        }
        model.addAttribute("member", member);
        model.addAttribute("name", seeMember.see(actor, id).person().fullName());
        return "membership/personal-export";
    }
}
