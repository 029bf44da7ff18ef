package vn.chiboso.meetings.adapter.in.web.proceedings;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.TaskId;
import vn.chiboso.meetings.application.port.in.resolutions.DraftResolution;
import vn.chiboso.meetings.application.port.in.resolutions.DropTask;
import vn.chiboso.meetings.application.port.in.resolutions.OrderTask;
import vn.chiboso.meetings.domain.ProceedingsRefusal;
import vn.chiboso.meetings.domain.proceedings.Step;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Refusal;

@Controller
@RequestMapping("/meetings/{id}/resolution")
class ResolutionDraftPages {
    private static final Map<String, String> OF_TASK = Map.of("title", "taskTitle", "version", "taskTitle");
    private static final Map<String, String> OF_DRAFT = Map.of("version", "title");

    private final Cockpit cockpit;
    private final DraftResolution draft;
    private final OrderTask order;
    private final DropTask drop;

    ResolutionDraftPages(Cockpit cockpit, DraftResolution draft, OrderTask order, DropTask drop) {
        this.cockpit = cockpit;
        this.draft = draft;
        this.order = order;
        this.drop = drop;
    }

    @PostMapping
    String write(
            @PathVariable UUID id,
            @ModelAttribute("resolution") Forms.Draft form,
            BindingResult binding,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response,
            Actor actor) {
        try {
            draft.draft(new DraftResolution.Command(new MeetingId(id), form.toText(), form.version()), actor);
        } catch (ProceedingsRefusal refusal) {
            Typed.reject(binding, refusal, OF_DRAFT);
            model.addAttribute("stale", refusal.kind() == Refusal.Kind.CONFLICT);
            return again(id, model, response, actor);
        }
        return to(id, flash, "resolution.done.saved");
    }

    @PostMapping("/tasks")
    String order(
            @PathVariable UUID id,
            @ModelAttribute("task") Forms.Assignment form,
            BindingResult binding,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response,
            Actor actor) {
        // what cannot be read leaves no form, only the faults
        if (binding.hasErrors()) {
            return again(id, model, response, actor);
        }
        var deadline = form.deadline();
        if (deadline == null) {
            binding.rejectValue("deadline", "meetings.resolution.task.deadline.missing");
            return again(id, model, response, actor);
        }
        try {
            order.order(new MeetingId(id), form.order(cockpit.newId(), deadline), actor);
        } catch (ProceedingsRefusal refusal) {
            Typed.reject(binding, refusal, OF_TASK);
            // a task of that id is there and says something else: saving once more adds another
            model.addAttribute("taken", refusal.kind() == Refusal.Kind.CONFLICT);
            return again(id, model, response, actor);
        }
        return to(id, flash, "resolution.done.task");
    }

    @PostMapping("/tasks/{task}/removal")
    String drop(
            @PathVariable UUID id,
            @PathVariable UUID task,
            @RequestParam int version,
            RedirectAttributes flash,
            Actor actor) {
        try {
            drop.drop(new MeetingId(id), new TaskId(task), version, actor);
        } catch (ProceedingsRefusal refusal) {
            return cockpit.undone(id, Step.RESOLUTION, refusal, flash);
        }
        return to(id, flash, "resolution.done.dropped");
    }

    private String again(UUID id, Model model, HttpServletResponse response, Actor actor) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return cockpit.fill(model, id, Step.RESOLUTION, actor);
    }

    private String to(UUID id, RedirectAttributes flash, String done) {
        flash.addFlashAttribute("done", cockpit.say(done));
        return "redirect:/meetings/" + id + "/conduct?step=RESOLUTION";
    }
}
