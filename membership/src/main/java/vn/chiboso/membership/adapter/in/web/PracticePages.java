package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.application.port.in.MarkSkill;
import vn.chiboso.membership.application.port.in.PassLesson;
import vn.chiboso.membership.application.port.in.SeePractice;
import vn.chiboso.membership.domain.practice.Lesson;
import vn.chiboso.membership.domain.practice.PracticeRefusal;
import vn.chiboso.membership.domain.practice.RehearsalBranch;
import vn.chiboso.membership.domain.readiness.ReadinessNoteId;
import vn.chiboso.membership.domain.readiness.SkillLevel;

/** Short lessons with an exercise in the pretend branch. Nothing here reaches any real meeting, roll or report. */
@Controller
@RequestMapping("/practice")
class PracticePages {
    private final SeePractice see;
    private final PassLesson pass;
    private final MarkSkill mark;
    private final Options options;
    private final Shown shown;
    private final Supplier<UUID> newId;

    PracticePages(
            SeePractice see, PassLesson pass, MarkSkill mark, Options options, Shown shown, Supplier<UUID> newId) {
        this.see = see;
        this.pass = pass;
        this.mark = mark;
        this.options = options;
        this.shown = shown;
        this.newId = newId;
    }

    @GetMapping
    String lessons(Actor actor, Model model) {
        model.addAttribute("view", see.see(actor));
        model.addAttribute("lessons", Lesson.values());
        model.addAttribute("shown", shown);
        return "membership/practice";
    }

    @GetMapping("/{lesson}")
    String lesson(Actor actor, @PathVariable String lesson, Model model) {
        model.addAttribute("form", new PracticeForm());
        return show(actor, find(lesson), model);
    }

    @PostMapping("/{lesson}")
    String pass(
            Actor actor,
            @PathVariable String lesson,
            @ModelAttribute("form") PracticeForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var found = find(lesson);
        try {
            pass.pass(actor, found, form.attempt());
            flash.addFlashAttribute("done", shown.text("membership.practice.passed." + found.word()));
            return "redirect:/practice/" + found.word() + "#mark";
        } catch (Refusal refusal) {
            FormProblems.put(binding, refusal);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(actor, found, model);
    }

    @PostMapping("/{lesson}/skill")
    String mark(Actor actor, @PathVariable String lesson, @RequestParam SkillLevel level, RedirectAttributes flash) {
        var found = find(lesson);
        mark.mark(actor, new ReadinessNoteId(newId.get()), found, level);
        flash.addFlashAttribute("done", shown.text("membership.practice.marked"));
        return "redirect:/practice";
    }

    private String show(Actor actor, Lesson lesson, Model model) {
        model.addAttribute("view", see.see(actor));
        model.addAttribute("lesson", lesson);
        model.addAttribute("levels", options.of(List.of(SkillLevel.values()).reversed()));
        model.addAttribute("choices", choices(lesson));
        model.addAttribute("branch", new Rehearsal());
        model.addAttribute("shown", shown);
        return "membership/practice-lesson";
    }

    private Map<String, String> choices(Lesson lesson) {
        var values =
                switch (lesson) {
                    case ANSWER_CALL -> List.of("HERE", "AFAR", "AWAY");
                    case READ_PAPERS -> List.of("SCHOOL", "ROAD", "WELL");
                    case JOIN_AFAR -> List.of("SILENT", "RAISED");
                    case VOTE -> List.of("FOR", "AGAINST", "ABSTAIN");
                    case LEAD_MEETING -> List.of("OPEN", "WAIT");
                    case SIGN_IN, WRITE_OPINION, SHOW_CARD -> List.<String>of();
                };
        var choices = new LinkedHashMap<String, String>();
        values.forEach(value ->
                choices.put(value, shown.text("membership.practice.choice." + value.toLowerCase(Locale.ROOT))));
        return choices;
    }

    private static Lesson find(String word) {
        return Arrays.stream(Lesson.values())
                .filter(lesson -> lesson.word().equals(word))
                .findFirst()
                .orElseThrow(PracticeRefusal::notFound);
    }

    /** The pretend branch as its pages show it. */
    record Rehearsal() {
        public String userName() {
            return RehearsalBranch.USER_NAME;
        }

        public String password() {
            return RehearsalBranch.PASSWORD;
        }

        public String cardCode() {
            return RehearsalBranch.CARD_CODE;
        }

        public int expected() {
            return RehearsalBranch.EXPECTED;
        }

        public int present() {
            return RehearsalBranch.PRESENT;
        }
    }
}
