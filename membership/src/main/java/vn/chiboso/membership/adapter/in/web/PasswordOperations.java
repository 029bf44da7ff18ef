package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.ChangePassword;

@Tag(name = "Accounts", description = "Sign-ins")
@RestController
@LocalSignIn
@RequestMapping("/api/v1")
class PasswordOperations {
    private final ChangePassword changePassword;

    PasswordOperations(ChangePassword changePassword) {
        this.changePassword = changePassword;
    }

    @Operation(
            summary = "Change my own password",
            description = "Refused with 422 for a wrong present or a weak new one.")
    @PostMapping("/account/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(Actor actor, @Valid @RequestBody NewPassword body) {
        changePassword.change(actor, new ChangePassword.Command(body.current(), body.password()));
    }

    record NewPassword(
            @NotBlank @Schema(format = "password") String current,
            @NotBlank @Schema(format = "password") String password) {}
}
