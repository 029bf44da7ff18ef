package vn.chiboso.meetings.adapter.in.web.attendance;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
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
import vn.chiboso.meetings.application.port.in.ShowAttendanceFileAgain;
import vn.chiboso.meetings.application.port.in.TakeAttendanceFile;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Refusal;

/** Attendance from a file of the national handbook app: handed in, looked at beside what was called here, taken. */
@Controller
class AttendanceFilePage {
    private static final String FORM = "sheet";

    private final SeeAttendanceFiles see;
    private final CompareAttendanceFile compare;
    private final TakeAttendanceFile taking;
    private final ShowAttendanceFileAgain again;
    private final RoomTrail trail;
    private final MessageSource messages;

    AttendanceFilePage(
            SeeAttendanceFiles see,
            CompareAttendanceFile compare,
            TakeAttendanceFile taking,
            ShowAttendanceFileAgain again,
            RoomTrail trail,
            MessageSource messages) {
        this.see = see;
        this.compare = compare;
        this.taking = taking;
        this.again = again;
        this.trail = trail;
        this.messages = messages;
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
                var content = file == null ? new byte[0] : file.getBytes();
                model.addAttribute("dry", compare.compare(actor, id, form.name(), content));
                status = HttpStatus.OK;
            } catch (Refusal refusal) {
                Faults.show(refusal, binding, AttendanceFileForm.FIELDS);
            }
        }
        return new ModelAndView("meetings/attendance-file", model.asMap(), status);
    }

    /** What was ticked of what was shown. A refusal keeps both, beside what is called by now. */
    @PostMapping("/meetings/{id}/attendance-file/marks")
    ModelAndView take(
            @PathVariable MeetingId id,
            @ModelAttribute(name = FORM, binding = false) AttendanceFileForm form,
            BindingResult binding,
            @RequestParam(defaultValue = "") String shown,
            @RequestParam(defaultValue = "") Set<String> take,
            Actor actor,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        var noReason = messages.getMessage("meetings.file.noReason", null, locale);
        try {
            var called = taking.take(new TakeAttendanceFile.Command(actor, id, shown, people(take), noReason));
            flash.addFlashAttribute("done", messages.getMessage("meetings.file.taken", new Object[] {called}, locale));
            return new ModelAndView("redirect:/meetings/" + id + "/roll-call");
        } catch (Refusal refusal) {
            Faults.show(refusal, binding, AttendanceFileForm.FIELDS);
        }
        fill(model, id, actor, locale);
        try {
            model.addAttribute("dry", again.show(actor, id, shown));
            model.addAttribute("ticked", take);
        } catch (Refusal nothingToShow) {
            // it was not shown so, or is over: said above the empty form
        }
        return new ModelAndView("meetings/attendance-file", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Set<MemberId> people(Set<String> ticked) {
        try {
            return ticked.stream().map(MemberId::of).collect(Collectors.toSet());
        } catch (IllegalArgumentException unreadable) {
            throw new MeetingRefusal(Reason.ROLL_UNREADABLE);
        }
    }

    private void fill(Model model, MeetingId id, Actor actor, Locale locale) {
        var view = see.see(actor, id);
        model.addAttribute("view", view);
        model.addAttribute("m", view.meeting());
        model.addAttribute("trail", trail.to(view.meeting(), "meetings.file.title", locale));
    }
}
