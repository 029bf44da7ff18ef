package vn.chiboso.bootstrap.web.design;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form with every kind of field. */
record SampleForm(
        @NotBlank String title,
        @Nullable @Min(1) BigDecimal points,
        @NotNull @Nullable LocalDate day,
        @Nullable LocalTime time,
        @Nullable String text,
        @NotBlank @Nullable String kind,
        @NotBlank @Nullable String place,
        @AssertTrue boolean agreed,
        @Nullable String file,
        @Nullable List<@Valid Item> items) {
    record Item(@NotBlank String title) {}

    static SampleForm filled(LocalDate day) {
        return new SampleForm(
                "Sinh hoạt chi bộ tháng 11",
                new BigDecimal("8.5"),
                day,
                LocalTime.of(19, 30),
                "",
                "REGULAR",
                "THEMATIC",
                false,
                null,
                List.of(new Item("Kiểm điểm việc thực hiện nghị quyết tháng trước")));
    }
}
