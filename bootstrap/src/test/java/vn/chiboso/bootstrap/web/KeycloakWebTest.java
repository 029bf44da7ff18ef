package vn.chiboso.bootstrap.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistrar;
import testing.OnPostgres;
import vn.chiboso.ChiBoSoApplication;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.SignIn;
import vn.chiboso.membership.api.SubjectSignIns;

/** The whole application where people sign in at {@link StubRealm}, with {@link People} for accounts. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OnPostgres
@SpringBootTest(
        classes = ChiBoSoApplication.class,
        properties = {
            "chiboso.identity=keycloak",
            "chiboso.keycloak.client-secret=mat-khau-cua-chuong-trinh",
            "chiboso.keycloak.provisioning-client-secret=mat-khau-cap-tai-khoan",
            "chiboso.demo=true"
        })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.class)
@Import({People.class, Trials.class, Trials.Api.class, KeycloakWebTest.Realm.class})
@interface KeycloakWebTest {
    @TestConfiguration(proxyBeanMethods = false)
    class Realm {
        @Bean
        DynamicPropertyRegistrar place() {
            return registry -> registry.add("chiboso.keycloak.url", StubRealm.ONLY::url);
        }

        @Bean
        @Primary
        Subjects subjects(People.Accounts accounts) {
            return new Subjects(accounts);
        }
    }

    /** Which subject is whose, in memory. */
    final class Subjects implements SubjectSignIns {
        final Map<String, AccountId> known = new ConcurrentHashMap<>();
        private final People.Accounts accounts;

        Subjects(People.Accounts accounts) {
            this.accounts = accounts;
        }

        @Override
        public Optional<SignIn> bySubject(String subject) {
            return Optional.ofNullable(known.get(subject)).flatMap(accounts::byAccount);
        }

        @Override
        public Optional<SignIn> link(String subject, AccountId provisioned) {
            if (!known.containsValue(provisioned)
                    && accounts.byAccount(provisioned).isPresent()) {
                known.put(subject, provisioned);
            }
            return bySubject(subject);
        }

        @Override
        public void signedIn(AccountId account) {}
    }
}
