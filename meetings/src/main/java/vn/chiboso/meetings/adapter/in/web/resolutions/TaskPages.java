package vn.chiboso.meetings.adapter.in.web.resolutions;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.meetings.api.ResolutionId;
import vn.chiboso.meetings.api.TaskId;
import vn.chiboso.meetings.application.port.in.resolutions.ConfirmTask;
import vn.chiboso.meetings.application.port.in.resolutions.ReportTask;
import vn.chiboso.meetings.application.port.in.resolutions.ShowResolution;
import vn.chiboso.meetings.domain.resolution.ResolutionRefusal;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Refusal;

@Controller
@RequestMapping("/resolutions/{resolution}/tasks/{task}")
class TaskPages {
    private final ShowResolution show;
    private final ReportTask report;
    private final ConfirmTask confirm;
    private final Supplier<UUID> newId;
    private final MessageSource messages;

    TaskPages(
            ShowResolution show, ReportTask report, ConfirmTask confirm, Supplier<UUID> newId, MessageSource messages) {
        this.show = show;
        this.report = report;
        this.confirm = confirm;
        this.newId = newId;
        this.messages = messages;
    }

    record ReportForm(
            @Nullable UUID id,
            @Nullable String note,
            @Nullable LocalDate day,
            @Nullable Boolean done) {}

    record ConfirmForm(
            @Nullable UUID id,
            @Nullable String reason,
            @Nullable Boolean accepted) {}

    @GetMapping
    String task(@PathVariable UUID resolution, @PathVariable UUID task, Model model, Actor actor) {
        var view = show.show(new ResolutionId(resolution), actor);
        var found = view.resolution().tasks().stream()
                .filter(t -> t.id().value().equals(task))
                .findFirst()
                .orElseThrow(ResolutionRefusal::noTask);
        model.addAttribute("t", TaskCard.of(found, view.reports(), view.today(), view.mayLead(), view.me()));
        if (!model.containsAttribute("report")) {
            model.addAttribute("report", new ReportForm(newId.get(), "", view.today(), null));
        }
        if (!model.containsAttribute("confirm")) {
            model.addAttribute("confirm", new ConfirmForm(newId.get(), "", null));
        }
        return "meetings/task-report";
    }

    @PostMapping("/report")
    String report(
            @PathVariable UUID resolution,
            @PathVariable UUID task,
            @ModelAttribute("report") ReportForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response,
            Actor actor) {
        // what cannot be read leaves no form, only the faults
        var day = binding.hasErrors() ? null : form.day();
        if (day == null && !binding.hasErrors()) {
            binding.rejectValue("day", "meetings.tasks.report.day.missing");
        }
        if (day != null) {
            try {
                report.report(
                        new ReportTask.Command(
                                new TaskId(task),
                                form.id() == null ? newId.get() : form.id(),
                                Boolean.TRUE.equals(form.done()),
                                form.note() == null ? "" : form.note(),
                                day),
                        actor);
                return to(resolution, flash, "meetings.tasks.reported");
            } catch (ResolutionRefusal refusal) {
                reject(binding, refusal, refusal.field());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return task(resolution, task, model, actor);
    }

    @PostMapping("/confirmation")
    String confirm(
            @PathVariable UUID resolution,
            @PathVariable UUID task,
            @ModelAttribute("confirm") ConfirmForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response,
            Actor actor) {
        var accepted = Boolean.TRUE.equals(form.accepted());
        try {
            confirm.confirm(
                    new ConfirmTask.Command(
                            new TaskId(task),
                            form.id() == null ? newId.get() : form.id(),
                            accepted,
                            form.reason() == null ? "" : form.reason()),
                    actor);
        } catch (ResolutionRefusal refusal) {
            reject(binding, refusal, "note".equals(refusal.field()) ? "reason" : refusal.field());
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return task(resolution, task, model, actor);
        }
        return to(resolution, flash, accepted ? "meetings.tasks.confirmed" : "meetings.tasks.returned");
    }

    private static void reject(BindingResult binding, ResolutionRefusal refusal, @Nullable String field) {
        if (refusal.kind() == Refusal.Kind.NOT_FOUND || refusal.kind() == Refusal.Kind.FORBIDDEN) {
            throw refusal;
        }
        var args = refusal.args().toArray();
        if (field == null || binding.getFieldType(field) == null) {
            binding.reject(refusal.code(), args, refusal.code());
        } else {
            binding.rejectValue(field, refusal.code(), args, refusal.code());
        }
    }

    private String to(UUID resolution, RedirectAttributes flash, String done) {
        flash.addFlashAttribute("done", messages.getMessage(done, null, LocaleContextHolder.getLocale()));
        return "redirect:/resolutions/" + resolution;
    }
}
