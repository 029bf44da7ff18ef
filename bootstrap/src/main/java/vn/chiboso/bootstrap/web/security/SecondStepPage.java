package vn.chiboso.bootstrap.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chiboso.bootstrap.web.problem.LocalPath;
import vn.chiboso.membership.api.SecondFactors;

/** Asks for the code after the password. Until it is right nobody is signed in; wrong ones make wait as wrong passwords do. */
@Controller
@LocalIdentity
@RequestMapping(Paths.SECOND_STEP)
class SecondStepPage {
    private final SignInStages stages;
    private final SecondFactors factors;
    private final LoginThrottle throttle;
    private final Proofs proofs;
    private final KnownDevices devices;

    SecondStepPage(
            SignInStages stages, SecondFactors factors, LoginThrottle throttle, Proofs proofs, KnownDevices devices) {
        this.stages = stages;
        this.factors = factors;
        this.throttle = throttle;
        this.proofs = proofs;
        this.devices = devices;
    }

    @GetMapping
    String ask(@RequestParam(required = false) @Nullable String next, HttpServletRequest request, Model model) {
        if (stages.halfway(request).isEmpty()) {
            return "redirect:/login";
        }
        LocalPath.of(next).ifPresent(path -> model.addAttribute("next", path));
        return "signin/code";
    }

    @PostMapping
    String give(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(required = false) @Nullable String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var halfway = stages.halfway(request);
        if (halfway.isEmpty()) {
            return "redirect:/login?expired";
        }
        var signIn = halfway.get();
        var made = throttle.begin(LoginSubject.code(signIn.userName()), LoginSubject.address(request.getRemoteAddr()));
        if (made.pause().isPositive()) {
            return again(next, Optional.of(made.pause().plusMillis(999).toSeconds()), response, model);
        }
        if (!factors.accepts(signIn.actor().account(), code)) {
            throttle.failed(made);
            return again(next, Optional.empty(), response, model);
        }
        throttle.succeeded(made);
        request.changeSessionId();
        stages.complete(request, signIn);
        proofs.given(request);
        devices.remember(request, response, signIn);
        return "redirect:" + LocalPath.of(next).orElse("/");
    }

    private static String again(@Nullable String next, Optional<Long> wait, HttpServletResponse response, Model model) {
        LocalPath.of(next).ifPresent(path -> model.addAttribute("next", path));
        wait.ifPresentOrElse(seconds -> model.addAttribute("wait", seconds), () -> model.addAttribute("refused", true));
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return "signin/code";
    }
}
