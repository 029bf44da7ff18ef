package vn.chiboso.documents.adapter.in.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.documents.api.Audience;
import vn.chiboso.documents.api.FileRefusal;
import vn.chiboso.documents.api.NewFile;
import vn.chiboso.documents.application.port.in.ChooseLibrary;
import vn.chiboso.documents.application.port.in.DescribeIntake;
import vn.chiboso.documents.application.port.in.UploadFile;
import vn.chiboso.documents.domain.DocumentRefusal;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitView;

/** Adding a file to the library. */
@Controller
class UploadPages {
    private final ChooseLibrary chooseLibrary;
    private final DescribeIntake describeIntake;
    private final UploadFile uploadFile;
    private final MessageSource messages;

    UploadPages(
            ChooseLibrary chooseLibrary, DescribeIntake describeIntake, UploadFile uploadFile, MessageSource messages) {
        this.chooseLibrary = chooseLibrary;
        this.describeIntake = describeIntake;
        this.uploadFile = uploadFile;
        this.messages = messages;
    }

    @GetMapping("/documents/upload")
    String form(Actor actor, @ModelAttribute("form") UploadForm form, Model model, Locale reader) {
        show(library(actor, form), form, model, reader);
        return "documents/upload";
    }

    @PostMapping("/documents/upload")
    ModelAndView upload(
            Actor actor,
            @ModelAttribute("form") UploadForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes flash,
            Locale reader)
            throws IOException {
        var unit = library(actor, form);
        var file = form.getFile();
        if (file == null
                || Objects.requireNonNullElse(file.getOriginalFilename(), "").isEmpty()) {
            binding.rejectValue("file", "documents.upload.file.required");
            return again(unit, form, model, reader);
        }
        if (binding.hasErrors()) {
            return again(unit, form, model, reader);
        }
        try {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            var stored = uploadFile.upload(
                    new NewFile(unit.id(), name, file.getBytes(), form.isDeclaredNoSecret(), form.getAudience()),
                    actor);
            flash.addFlashAttribute(
                    "done", messages.getMessage("documents.upload.done", new Object[] {stored.name()}, reader));
            flash.addAttribute("unit", unit.id().toString());
            return new ModelAndView("redirect:/documents");
        } catch (FileRefusal refusal) {
            binding.rejectValue(refusal.field(), refusal.code(), refusal.args().toArray(), refusal.code());
            return again(unit, form, model, reader);
        }
    }

    private ModelAndView again(UnitView unit, UploadForm form, Model model, Locale reader) {
        show(unit, form, model, reader);
        return new ModelAndView("documents/upload", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void show(UnitView unit, UploadForm form, Model model, Locale reader) {
        form.setUnit(unit.id().toString());
        model.addAttribute("unit", unit);
        model.addAttribute("intake", describeIntake.describe());
        var audiences = new LinkedHashMap<String, String>();
        for (var each : Audience.values()) {
            audiences.put(each.name(), messages.getMessage("documents.audience." + each, null, reader));
        }
        model.addAttribute("audiences", audiences);
    }

    private UnitView library(Actor actor, UploadForm form) {
        var asked = new LibraryFilter();
        asked.setUnit(form.getUnit());
        var choice = chooseLibrary.choose(asked.unitId(), actor);
        if (choice.unit() == null || !choice.mayAdd()) {
            throw new DocumentRefusal(DocumentRefusal.Reason.NOT_YOURS_TO_ADD);
        }
        return choice.unit();
    }
}
