package vn.chiboso.meetings.adapter.in.web.proceedings;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
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
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.proceedings.NotePosting;
import vn.chiboso.meetings.application.port.in.proceedings.ShowRecord;
import vn.chiboso.meetings.domain.ProceedingsRefusal;
import vn.chiboso.meetings.domain.proceedings.CourseRefusal;
import vn.chiboso.membership.api.Actor;

@Controller
@RequestMapping("/meetings/{id}")
class RecordPages {
    private final ShowRecord show;
    private final NotePosting note;
    private final Clock clock;
    private final Words words;

    RecordPages(ShowRecord show, NotePosting note, Clock clock, Words words) {
        this.show = show;
        this.note = note;
        this.clock = clock;
        this.words = words;
    }

    @GetMapping("/record")
    String record(@PathVariable UUID id, Model model, Actor actor) {
        var record = show.show(new MeetingId(id), actor);
        var posting = record.posting();
        var due = record.dueDay();
        model.addAttribute("meeting", id);
        model.addAttribute("title", record.room().title());
        model.addAttribute("record", record);
        model.addAttribute(
                "late",
                posting != null
                        && due != null
                        && posting.postedAt()
                                .atZone(clock.getZone())
                                .toLocalDate()
                                .isAfter(due));
        if (!model.containsAttribute("posting")) {
            var now = LocalDateTime.now(clock);
            model.addAttribute(
                    "posting",
                    new Forms.Posted(now.toLocalDate(), now.toLocalTime().truncatedTo(ChronoUnit.MINUTES)));
        }
        return "meetings/record";
    }

    @PostMapping("/posting")
    String posting(
            @PathVariable UUID id,
            @ModelAttribute("posting") Forms.Posted form,
            BindingResult binding,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response,
            Actor actor) {
        // what cannot be read leaves no form, only the faults
        if (binding.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return record(id, model, actor);
        }
        try {
            var day = form.day();
            var time = form.time();
            if (day == null || time == null) {
                throw CourseRefusal.postedWhen();
            }
            note.note(
                    new MeetingId(id), day.atTime(time).atZone(clock.getZone()).toInstant(), actor);
        } catch (ProceedingsRefusal refusal) {
            Typed.reject(binding, refusal, Map.of("postedAt", "day"));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return record(id, model, actor);
        }
        flash.addFlashAttribute("done", words.of("conduct.done.posting"));
        return "redirect:/meetings/" + id + "/record";
    }
}
