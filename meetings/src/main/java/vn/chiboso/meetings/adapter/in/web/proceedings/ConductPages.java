package vn.chiboso.meetings.adapter.in.web.proceedings;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.proceedings.ConcludeMeeting;
import vn.chiboso.meetings.application.port.in.proceedings.NoteSpeech;
import vn.chiboso.meetings.application.port.in.proceedings.StrikeSpeech;
import vn.chiboso.meetings.application.port.in.proceedings.TrackAgenda;
import vn.chiboso.meetings.application.port.in.proceedings.WriteConclusion;
import vn.chiboso.meetings.domain.ProceedingsRefusal;
import vn.chiboso.meetings.domain.proceedings.Step;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Refusal;

@Controller
@RequestMapping("/meetings/{id}")
class ConductPages {
    private final Cockpit cockpit;
    private final TrackAgenda track;
    private final NoteSpeech note;
    private final StrikeSpeech strike;
    private final WriteConclusion write;
    private final ConcludeMeeting conclude;

    ConductPages(
            Cockpit cockpit,
            TrackAgenda track,
            NoteSpeech note,
            StrikeSpeech strike,
            WriteConclusion write,
            ConcludeMeeting conclude) {
        this.cockpit = cockpit;
        this.track = track;
        this.note = note;
        this.strike = strike;
        this.write = write;
        this.conclude = conclude;
    }

    @GetMapping("/conduct")
    String conduct(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable Step step, Model model, Actor actor) {
        return cockpit.fill(model, id, step, actor);
    }

    @PostMapping("/agenda-progress")
    String progress(
            @PathVariable UUID id,
            @RequestParam UUID item,
            @RequestParam TrackAgenda.Turn turn,
            RedirectAttributes flash,
            Actor actor) {
        track.track(new TrackAgenda.Command(new MeetingId(id), item, turn), actor);
        return to(id, Step.PROCEEDINGS, flash, "conduct.done.item");
    }

    @PostMapping("/speeches")
    String speak(
            @PathVariable UUID id,
            @ModelAttribute("speech") Forms.Speaking form,
            BindingResult binding,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response,
            Actor actor) {
        // what cannot be read leaves no form, only the faults
        if (binding.hasErrors()) {
            return again(model, response, id, Step.PROCEEDINGS, actor);
        }
        try {
            note.note(form.command(id, cockpit.newId()), actor);
        } catch (ProceedingsRefusal refusal) {
            model.addAttribute("corrected", form.version() == null ? null : form.id());
            // the note is another's by now: saving once more is a new one
            model.addAttribute("stale", refusal.kind() == Refusal.Kind.CONFLICT);
            return again(binding, refusal, model, response, id, Step.PROCEEDINGS, actor);
        }
        return to(id, Step.PROCEEDINGS, flash, "conduct.done.speech");
    }

    @PostMapping("/speeches/{speech}/removal")
    String strike(
            @PathVariable UUID id,
            @PathVariable UUID speech,
            @RequestParam int version,
            RedirectAttributes flash,
            Actor actor) {
        try {
            strike.strike(new MeetingId(id), speech, version, actor);
        } catch (ProceedingsRefusal refusal) {
            return cockpit.undone(id, Step.PROCEEDINGS, refusal, flash);
        }
        return to(id, Step.PROCEEDINGS, flash, "conduct.done.struck");
    }

    @PostMapping("/conclusion")
    String conclusion(
            @PathVariable UUID id,
            @ModelAttribute("conclusion") Forms.Concluding form,
            BindingResult binding,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response,
            Actor actor) {
        try {
            write.write(new WriteConclusion.Command(new MeetingId(id), Forms.text(form.text()), form.version()), actor);
        } catch (ProceedingsRefusal refusal) {
            model.addAttribute("stale", refusal.kind() == Refusal.Kind.CONFLICT);
            return again(binding, refusal, model, response, id, Step.CONCLUSION, actor);
        }
        return to(id, Step.CONCLUSION, flash, "conduct.done.conclusion");
    }

    @PostMapping("/conclude")
    String conclude(
            @PathVariable UUID id,
            @ModelAttribute("closing") Forms.Close form,
            BindingResult binding,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response,
            Actor actor) {
        if (binding.hasErrors()) {
            return again(model, response, id, Step.CLOSING, actor);
        }
        try {
            conclude.conclude(form.command(id, cockpit.zone()), actor);
        } catch (ProceedingsRefusal refusal) {
            Typed.reject(binding, refusal, Map.of("endedAt", "day"));
            return again(model, response, id, Step.CLOSING, actor);
        }
        return to(id, Step.CLOSING, flash, "conduct.done.concluded");
    }

    private String again(
            BindingResult binding,
            ProceedingsRefusal refusal,
            Model model,
            HttpServletResponse response,
            UUID id,
            Step step,
            Actor actor) {
        Typed.reject(binding, refusal);
        return again(model, response, id, step, actor);
    }

    private String again(Model model, HttpServletResponse response, UUID id, Step step, Actor actor) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return cockpit.fill(model, id, step, actor);
    }

    private String to(UUID id, Step step, RedirectAttributes flash, String done) {
        flash.addFlashAttribute("done", cockpit.say(done));
        return "redirect:/meetings/" + id + "/conduct?step=" + step;
    }
}
