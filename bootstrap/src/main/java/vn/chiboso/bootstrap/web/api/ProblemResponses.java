package vn.chiboso.bootstrap.web.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** Says of every operation how it may be refused; what an operation says itself stands. */
final class ProblemResponses implements GlobalOperationCustomizer {
    private static final Map<String, String> REFUSALS = new LinkedHashMap<>();

    static {
        REFUSALS.put("400", "The request cannot be read: unknown form, missing or broken value");
        REFUSALS.put("401", "Nobody is signed in");
        REFUSALS.put("403", "The thing may be seen, but not this be done to it");
        REFUSALS.put("404", "There is no such thing, or it is not for the caller");
        REFUSALS.put("409", "The thing's state does not allow it, or it changed in between");
        REFUSALS.put("422", "What was given cannot be right; the field is named");
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        if (operation.getResponses() == null) {
            operation.setResponses(new ApiResponses());
        }
        REFUSALS.forEach((status, meaning) -> operation.getResponses().computeIfAbsent(status, s -> problem(meaning)));
        return operation;
    }

    private static ApiResponse problem(String meaning) {
        return new ApiResponse()
                .description(meaning)
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
    }
}
