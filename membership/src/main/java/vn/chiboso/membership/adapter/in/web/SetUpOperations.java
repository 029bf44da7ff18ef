package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.application.port.in.SetUpHouse;

@Tag(name = "Set-up", description = "The first administrator of an empty product")
@RestController
class SetUpOperations {
    private final SetUpHouse setUpHouse;

    SetUpOperations(SetUpHouse setUpHouse) {
        this.setUpHouse = setUpHouse;
    }

    @Operation(
            summary = "Create the first administrator and the root unit",
            description = "Needs the code that start-up printed; 404 as soon as there is an account.")
    @PostMapping("/api/v1/setup")
    @ResponseStatus(HttpStatus.CREATED)
    Created setUp(@Valid @RequestBody FirstAdministrator body) {
        var command = new SetUpHouse.Command(
                body.code(),
                body.displayName(),
                body.userName(),
                body.password(),
                body.unitName(),
                body.unitKind(),
                body.since());
        return new Created(setUpHouse.setUp(command).value());
    }

    record FirstAdministrator(
            @NotBlank @Schema(example = "kf3m-9qtz-w2hd-x7pa")
            String code,

            @NotBlank @Schema(example = "Quản trị hệ thống") String displayName,
            @NotBlank @Schema(example = "quantri.qb") String userName,

            @NotBlank @Schema(example = "một câu dài dễ nhớ", format = "password")
            String password,

            @NotBlank @Schema(example = "Đảng bộ tỉnh Thanh Hóa")
            String unitName,

            @NotNull @Schema(example = "PROVINCE") UnitKind unitKind,
            @Schema(example = "2025-07-01") @Nullable LocalDate since) {}
}
