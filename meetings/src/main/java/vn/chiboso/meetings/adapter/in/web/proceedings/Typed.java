package vn.chiboso.meetings.adapter.in.web.proceedings;

import java.util.Map;
import org.springframework.validation.BindingResult;
import vn.chiboso.membership.api.Refusal;

/** Puts a refusal on the form, so that what was typed is shown again with the reason. */
final class Typed {
    private Typed() {}

    /** {@code renamed}: the form's own name of a refusal's field, where it differs. */
    static void reject(BindingResult binding, Refusal refusal, Map<String, String> renamed) {
        if (refusal.kind() == Refusal.Kind.NOT_FOUND || refusal.kind() == Refusal.Kind.FORBIDDEN) {
            throw refusal;
        }
        var named = refusal.field();
        var field = named == null ? null : renamed.getOrDefault(named, named);
        var args = refusal.args().toArray();
        if (field != null && binding.getFieldType(field) != null) {
            binding.rejectValue(field, refusal.code(), args, refusal.code());
        } else {
            binding.reject(refusal.code(), args, refusal.code());
        }
    }

    static void reject(BindingResult binding, Refusal refusal) {
        reject(binding, refusal, Map.of());
    }
}
