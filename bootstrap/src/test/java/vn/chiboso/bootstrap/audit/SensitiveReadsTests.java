package vn.chiboso.bootstrap.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aopalliance.intercept.MethodInterceptor;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import testing.PostgresForTests;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.SensitiveRead;
import vn.chiboso.membership.api.UnitId;

class SensitiveReadsTests {
    private static final UnitId UNIT = new UnitId(new UUID(7, 1));
    private static final Actor READER = new Actor(new AccountId(new UUID(1, 1)), null, "Nguyễn Văn Hòa");
    private static final MemberId PERSON = new MemberId(new UUID(2, 9));

    private final OneConnection connection = new OneConnection();
    private final TransactionTemplate own = new TransactionTemplate(connection);
    private final Rows rows = new Rows();

    @Test
    void leaveARowOfWhoSawWhom() {
        assertThat(read(true).people()).containsExactly("Vũ Văn Hùng");
        assertThat(rows.written).singleElement().satisfies(row -> {
            assertThat(row.chain()).isEqualTo(UNIT.value());
            assertThat(row.account()).isEqualTo(READER.account().value());
            assertThat(row.useCase()).endsWith(".SeePerson");
            assertThat(row.ids()).isEqualTo("MemberId=" + PERSON + " UnitId=" + UNIT);
            assertThat(row.outcome()).isEqualTo("DONE");
        });
    }

    @Test
    void areWrittenWhenTheReadHasGivenItsConnectionBack() {
        read(true);
        assertThat(connection.begun).containsExactly("read only", "to write");
    }

    @Test
    void leaveNothingWhenNothingWasShown() {
        read(false);
        assertThat(rows.written).isEmpty();
        assertThat(connection.begun).containsExactly("read only");
    }

    @Test
    void showNothingWhenTheRowCannotBeWritten() {
        rows.full = true;
        assertThatThrownBy(() -> read(true)).hasMessage("disk full");
    }

    @Test
    void insideSomethingThatChangesJoinItsTransaction() {
        own.executeWithoutResult(status -> read(true));
        assertThat(rows.written).hasSize(1);
        assertThat(connection.begun).containsExactly("to write");
    }

    private Seen read(boolean full) {
        var proxy = new ProxyFactory(new SeePersonService(new TransactionTemplate(connection), full));
        var interceptor = new AuditInterceptor(of(rows), of(own), of(Clock.systemUTC()));
        proxy.addAdvice(
                (MethodInterceptor) AuditConfiguration.auditOutside(interceptor).getAdvice());
        return ((SeePerson) proxy.getProxy()).see(READER, PERSON);
    }

    private static <T> ObjectProvider<T> of(T bean) {
        return new ObjectProvider<>() {
            @Override
            public T getObject() {
                return bean;
            }
        };
    }

    interface SeePerson {
        Seen see(Actor actor, MemberId member);
    }

    record Seen(List<String> people, boolean full) {
        @SensitiveRead
        public Optional<UnitId> shownOf() {
            return full ? Optional.of(UNIT) : Optional.empty();
        }
    }

    private record SeePersonService(TransactionTemplate transaction, boolean full) implements SeePerson {
        @Override
        public Seen see(Actor actor, MemberId member) {
            transaction.setReadOnly(true);
            transaction.executeWithoutResult(status -> {});
            return new Seen(List.of("Vũ Văn Hùng"), full);
        }
    }

    private static final class Rows extends AuditTrail {
        private final List<AuditEntry> written = new ArrayList<>();
        private boolean full;

        Rows() {
            super(JdbcClient.create(PostgresForTests.dataSource()));
        }

        @Override
        void append(AuditEntry entry) {
            if (full) {
                throw new IllegalStateException("disk full");
            }
            assertThat(TransactionSynchronizationManager.isCurrentTransactionReadOnly())
                    .isFalse();
            written.add(entry);
        }
    }

    /** Gives out one connection at a time. */
    private static final class OneConnection extends AbstractPlatformTransactionManager {
        private static final long serialVersionUID = 1;

        private final transient List<String> begun = new ArrayList<>();
        private boolean taken;

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected boolean isExistingTransaction(Object transaction) {
            return taken;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            taken = true;
            begun.add(definition.isReadOnly() ? "read only" : "to write");
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}

        @Override
        protected void doCleanupAfterCompletion(Object transaction) {
            taken = false;
        }
    }
}
