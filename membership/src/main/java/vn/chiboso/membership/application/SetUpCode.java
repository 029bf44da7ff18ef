package vn.chiboso.membership.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.SetUp;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.application.port.out.Secrets;

/** The one-time code: in memory only, so that a start makes a new one and nothing at rest opens the door. */
@Component
class SetUpCode implements SetUp {
    private final Accounts accounts;
    private final Secrets secrets;
    private final AtomicReference<@Nullable String> code = new AtomicReference<>();

    SetUpCode(Accounts accounts, Secrets secrets) {
        this.accounts = accounts;
        this.secrets = secrets;
    }

    @Override
    public Optional<String> code() {
        if (accounts.any()) {
            code.set(null);
            return Optional.empty();
        }
        code.compareAndSet(null, secrets.oneTime());
        return Optional.ofNullable(code.get());
    }

    boolean matches(String typed) {
        var expected = code.get();
        return expected != null && MessageDigest.isEqual(bytes(expected), bytes(typed));
    }

    private static byte[] bytes(String code) {
        return code.replaceAll("[\\s-]", "").toLowerCase(java.util.Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    }
}
