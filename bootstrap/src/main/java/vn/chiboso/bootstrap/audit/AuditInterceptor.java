package vn.chiboso.bootstrap.audit;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.Severally;

/**
 * Runs inside the use case's transaction: what is done and that it was done stand or fall together. A refusal rolls the use case
 * back, and a read may not write, so their rows are written on their own.
 */
final class AuditInterceptor implements MethodInterceptor {
    private final ObjectProvider<AuditTrail> trail;
    private final ObjectProvider<TransactionTemplate> own;
    private final ObjectProvider<Clock> clock;

    AuditInterceptor(
            ObjectProvider<AuditTrail> trail, ObjectProvider<TransactionTemplate> own, ObjectProvider<Clock> clock) {
        this.trail = trail;
        this.own = own;
        this.clock = clock;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return invocation.proceed();
        }
        var result = invocation.proceed();
        done(invocation, result).forEach(entry -> trail.getObject().append(entry));
        return result;
    }

    /** One row; of what was done for many, one for each as if it had been done alone. */
    private List<AuditEntry> done(MethodInvocation invocation, @Nullable Object result) {
        if (!(result instanceof Severally several) || several.each().isEmpty()) {
            return List.of(
                    entry(invocation, CommandIds.of(invocation.getArguments()).and(result), "DONE"));
        }
        var ids = CommandIds.of(invocation.getArguments());
        return several.each().stream()
                .map(one -> entry(
                        invocation,
                        ids.with(one.about()),
                        one.refusal() == null
                                ? "DONE"
                                : "REFUSED " + one.refusal().code()))
                .toList();
    }

    /** Called outside the transaction, after it was rolled back. */
    void refused(MethodInvocation invocation, Refusal refusal) {
        own.getObject()
                .executeWithoutResult(
                        status -> trail.getObject().append(entry(invocation, "REFUSED " + refusal.code())));
    }

    /**
     * Called outside the transaction, after the read gave its connection back. Throws when the row cannot be written, so that
     * nothing is shown untraced.
     */
    void read(MethodInvocation invocation, @Nullable Object result) {
        Disclosure.of(result)
                .ifPresent(unit -> own.getObject()
                        .executeWithoutResult(status -> trail.getObject()
                                .append(entry(
                                        invocation,
                                        CommandIds.of(invocation.getArguments()).concerning(unit),
                                        "DONE"))));
    }

    private AuditEntry entry(MethodInvocation invocation, String outcome) {
        return entry(invocation, CommandIds.of(invocation.getArguments()), outcome);
    }

    private AuditEntry entry(MethodInvocation invocation, CommandIds ids, String outcome) {
        var actor = ids.actor() == null ? Actor.system() : ids.actor();
        UUID account = actor.account().value();
        return new AuditEntry(
                ids.unit().orElse(account),
                clock.getObject().instant(),
                account,
                useCase(invocation),
                ids.text(),
                outcome);
    }

    private static String useCase(MethodInvocation invocation) {
        var type = invocation.getMethod().getDeclaringClass();
        for (var port : invocation.getThis() == null
                ? new Class<?>[0]
                : invocation.getThis().getClass().getInterfaces()) {
            if (port.getPackageName().contains(".application.port.in")) {
                type = port;
            }
        }
        return type.getPackageName().replaceFirst("^vn\\.chiboso\\.([a-z]+)\\..*$", "$1") + "." + type.getSimpleName();
    }
}
