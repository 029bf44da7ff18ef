package vn.chiboso.membership.adapter.in.web;

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
        var field = refusal.field();
        var target = binding.getTarget();
        var known = field != null
                && target != null
                && PropertyAccessorFactory.forBeanPropertyAccess(target).isReadableProperty(field);
        var args = refusal.args().toArray();
        if (known) {
            binding.rejectValue(field, refusal.code(), args, refusal.code());
        } else {
            binding.reject(refusal.code(), args, refusal.code());
        }
    }
}
