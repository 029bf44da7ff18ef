package vn.chiboso.meetings.adapter.in.web.attendance;

import java.util.Map;
import java.util.Set;
import org.springframework.validation.BindingResult;
import vn.chiboso.membership.api.Refusal;

/** Puts a refusal beside the field it is about; one that hides or forbids goes on its way. */
final class Faults {
    private Faults() {}

    static void show(Refusal refusal, BindingResult binding, Set<String> fields) {
        show(refusal, binding, fields, Map.of());
    }

    /** {@code renamed}: the form's own name of a refusal's field, where it differs. */
    static void show(Refusal refusal, BindingResult binding, Set<String> fields, Map<String, String> renamed) {
        if (refusal.kind() == Refusal.Kind.NOT_FOUND || refusal.kind() == Refusal.Kind.FORBIDDEN) {
            throw refusal;
        }
        var named = refusal.field();
        var field = named == null ? null : renamed.getOrDefault(named, named);
        var args = refusal.args().toArray();
        if (field != null && fields.contains(field)) {
            binding.rejectValue(field, refusal.code(), args, refusal.code());
        } else {
            binding.reject(refusal.code(), args, refusal.code());
        }
    }
}
