package vn.chiboso.bootstrap.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** RFC 9457 problem details, with {@code code}, {@code field}, {@code act} and {@code errors} of our own. */
@Schema(
        name = "Problem",
        description = "What went wrong (RFC 9457), in the language of the account or of Accept-Language.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemBody(
        @Schema(example = "urn:chiboso:problem:meetings.refusal.not-open", description = "Names the kind of problem")
        String type,

        @Schema(example = "Trạng thái không cho phép") String title,
        @Schema(example = "409") int status,
        @Schema(example = "Cuộc họp này chưa khai mạc.") String detail,
        @Schema(example = "/api/v1/meetings/0190…/conclude") String instance,

        @Schema(example = "meetings.refusal.not-open", description = "Stable code for programs")
        String code,

        @Schema(example = "startsAt", description = "The input it is about; absent when it is about none") @Nullable
        String field,

        @Schema(
                example = "SUSPENDED",
                description = "Kind of the act of the person's path to record instead; absent when none would do")
        @Nullable
        String act,

        @Schema(description = "One entry per wrong field; absent when no fields were checked") @Nullable
        List<Problem.Fault> errors,

        @Schema(example = "7f3a91c2", description = "Only with 5xx: what to tell the operator") @Nullable
        String incident) {}
