package vn.chiboso.membership.adapter.in.web;

import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.validation.BindingResult;
import vn.chiboso.membership.api.Refusal;

/** Puts a refusal on the form that caused it, so that what was typed stays. */
final class FormProblems {
    private FormProblems() {}

    /** On its field where the form has one, else on the form; what must not be known or done at all goes on to its page. */
    static void put(BindingResult binding, Refusal refusal) {
        if (refusal.kind() == Refusal.Kind.NOT_FOUND || refusal.kind() == Refusal.Kind.FORBIDDEN) {
            throw refusal;
        }
        one(binding, refusal);
        // the other mistakes of the same form
        all(refusal).forEach(other -> one(binding, other));
    }

    /** Those a refusal brings along, and what they bring along. */
    private static Stream<Refusal> all(Refusal refusal) {
        return Arrays.stream(refusal.getSuppressed())
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .flatMap(other -> Stream.concat(Stream.of(other), all(other)));
    }

    private static void one(BindingResult binding, Refusal refusal) {
        var field = refusal.field();
        var target = binding.getTarget();
        var known = field != null
                && target != null
                && PropertyAccessorFactory.forBeanPropertyAccess(target).isReadableProperty(field);
        var args = refusal.args().toArray();
        if (field != null && known && binding.hasFieldErrors(field)) {
            return; // what could not be read at all is said already
        }
        if (known) {
            binding.rejectValue(field, refusal.code(), args, refusal.code());
        } else {
            binding.reject(refusal.code(), args, refusal.code());
        }
    }
}
