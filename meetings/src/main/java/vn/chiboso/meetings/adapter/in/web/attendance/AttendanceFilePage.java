package vn.chiboso.meetings.adapter.in.web.attendance;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.CompareAttendanceFile;
import vn.chiboso.meetings.application.port.in.SeeAttendanceFiles;
import vn.chiboso.meetings.application.port.in.TakeAttendanceFile;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Refusal;

/** Attendance from a file of the national handbook app: handed in, looked at beside what was called here, taken. */
@Controller
class AttendanceFilePage {
    private static final String FORM = "sheet";

    private final SeeAttendanceFiles see;
    private final CompareAttendanceFile compare;
    private final TakeAttendanceFile take;
    private final RoomTrail trail;
    private final MessageSource messages;
    private final Supplier<UUID> newId;

    AttendanceFilePage(
            SeeAttendanceFiles see,
            CompareAttendanceFile compare,
            TakeAttendanceFile take,
            RoomTrail trail,
            MessageSource messages,
            Supplier<UUID> newId) {
        this.see = see;
        this.compare = compare;
        this.take = take;
        this.trail = trail;
        this.messages = messages;
        this.newId = newId;
    }

    @GetMapping("/meetings/{id}/attendance-file")
    String show(
            @PathVariable MeetingId id,
            @ModelAttribute(FORM) AttendanceFileForm form,
            Actor actor,
            Model model,
            Locale locale) {
        fill(model, id, actor, locale);
        return "meetings/attendance-file";
    }

    /** The dry run: nothing is changed, and nothing of the file is kept but on the page. */
    @PostMapping("/meetings/{id}/attendance-file")
    ModelAndView compare(
            @PathVariable MeetingId id,
            @ModelAttribute(FORM) AttendanceFileForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            Locale locale)
            throws IOException {
        fill(model, id, actor, locale);
        var file = form.getFile();
        var status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (!binding.hasErrors()) {
            try {
                var view = compare.compare(actor, id, file == null ? new byte[0] : file.getBytes());
                model.addAttribute("dry", view);
                model.addAttribute("fileName", form.name());
                model.addAttribute("fileId", newId.get());
                status = HttpStatus.OK;
            } catch (Refusal refusal) {
                Faults.show(refusal, binding, AttendanceFileForm.FIELDS);
            }
        }
        return new ModelAndView("meetings/attendance-file", model.asMap(), status);
    }

    @PostMapping("/meetings/{id}/attendance-file/marks")
    String take(
            @PathVariable MeetingId id,
            @RequestParam UUID file,
            @RequestParam String name,
            @RequestParam String hash,
            @RequestParam int kept,
            @RequestParam int leftOut,
            @RequestParam Map<String, String> typed,
            Actor actor,
            RedirectAttributes flash,
            Locale locale) {
        var noReason = messages.getMessage("meetings.file.noReason", null, locale);
        var marks = new AttendanceMarks(typed).read(noReason);
        var called = take.take(new TakeAttendanceFile.Command(actor, id, file, name, hash, marks, kept, leftOut));
        flash.addFlashAttribute("done", messages.getMessage("meetings.file.taken", new Object[] {called}, locale));
        return "redirect:/meetings/" + id + "/roll-call";
    }

    private void fill(Model model, MeetingId id, Actor actor, Locale locale) {
        var view = see.see(actor, id);
        model.addAttribute("view", view);
        model.addAttribute("m", view.meeting());
        model.addAttribute("trail", trail.to(view.meeting(), "meetings.file.title", locale));
    }
}
