package vn.chiboso.evaluation.adapter.in.web;

import java.util.List;
import org.springframework.validation.Errors;
import vn.chiboso.evaluation.domain.EvaluationRefusal;

/** Puts a refusal beside the field it is about. */
final class Refusals {
    private Refusals() {}

    /** A refusal about one criterion, which is its first argument. */
    static void show(EvaluationRefusal refusal, ScorecardForm form, Errors errors) {
        var args = refusal.args();
        var property = refusal.field();
        var field = args.isEmpty() || property == null
                ? "version"
                : form.field(args.getFirst().toString(), property);
        reject(errors, field, refusal);
    }

    /** A refusal about a field of the form, or the form as a whole when it has no such field. */
    static void show(EvaluationRefusal refusal, Errors errors, String... fields) {
        var field = refusal.field();
        if (field != null && List.of(fields).contains(field)) {
            reject(errors, field, refusal);
        } else {
            errors.reject(refusal.code(), refusal.args().toArray(), refusal.code());
        }
    }

    private static void reject(Errors errors, String field, EvaluationRefusal refusal) {
        errors.rejectValue(field, refusal.code(), refusal.args().toArray(), refusal.code());
    }
}
