package vn.chiboso.meetings.adapter.in.web.planning;

import java.util.Set;
import org.springframework.validation.BindingResult;
import vn.chiboso.membership.api.Refusal;

/** Puts a refusal beside the field it is about; one that hides or forbids goes on its way. */
final class Faults {
    private Faults() {}

    static void show(Refusal refusal, BindingResult binding, Set<String> fields) {
        if (refusal.kind() == Refusal.Kind.NOT_FOUND || refusal.kind() == Refusal.Kind.FORBIDDEN) {
            throw refusal;
        }
        var field = refusal.field();
        var args = refusal.args().toArray();
        if (field != null && fields.contains(field)) {
            binding.rejectValue(field, refusal.code(), args, refusal.code());
        } else {
            binding.reject(refusal.code(), args, refusal.code());
        }
    }
}
