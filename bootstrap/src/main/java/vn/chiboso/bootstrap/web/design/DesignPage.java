package vn.chiboso.bootstrap.web.design;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Every component in every state, to be looked at while pages are made. */
@Controller
@Profile("dev")
class DesignPage {
    private final Clock clock;

    DesignPage(Clock clock) {
        this.clock = clock;
    }

    @GetMapping("/design")
    String look(Model model) {
        model.addAttribute("sample", SampleForm.filled(LocalDate.now(clock)));
        return "design/components";
    }

    @GetMapping("/design/console")
    String console(Model model) {
        look(model);
        return "design/console";
    }

    @PostMapping("/design")
    String send(
            @Valid @ModelAttribute("sample") SampleForm sample,
            BindingResult binding,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        if (binding.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "design/components";
        }
        flash.addFlashAttribute("done", "Đã nhận biểu mẫu.");
        return "redirect:/design";
    }

    @ModelAttribute("kinds")
    Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        kinds.put("REGULAR", "Sinh hoạt thường kỳ");
        kinds.put("THEMATIC", "Sinh hoạt chuyên đề");
        kinds.put("EXTRAORDINARY", "Họp bất thường");
        return kinds;
    }

    @ModelAttribute("steps")
    List<String> steps() {
        return List.of("Chuẩn bị", "Triệu tập", "Họp", "Biên bản", "Đánh giá");
    }

    @ModelAttribute("trail")
    List<Map.Entry<String, String>> trail() {
        return List.of(Map.entry("/", "Trang chủ"), Map.entry("/design", "Thành phần"), Map.entry("", "Mẫu"));
    }

    @ModelAttribute("today")
    LocalDate today() {
        return LocalDate.now(clock);
    }

    @ModelAttribute("now")
    Instant now() {
        return clock.instant();
    }
}
