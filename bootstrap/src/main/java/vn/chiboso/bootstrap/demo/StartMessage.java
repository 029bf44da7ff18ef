package vn.chiboso.bootstrap.demo;

import java.io.PrintStream;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.SetUp;

/** The last thing a start prints: where the product is, and how to get in. */
@Component
class StartMessage {
    private final Environment environment;
    private final SetUp setUp;
    private final SignInSheet sheet;
    private final boolean demo;

    StartMessage(
            Environment environment,
            SetUp setUp,
            @Value("${chiboso.data.directory:./data}") Path directory,
            @Value("${chiboso.demo}") boolean demo) {
        this.environment = environment;
        this.setUp = setUp;
        this.sheet = new SignInSheet(directory);
        this.demo = demo;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void print() {
        print(System.out);
    }

    private void print(PrintStream out) {
        var address = "http://localhost:" + environment.getProperty("local.server.port", "8080");
        out.println();
        out.println("  Chi Bộ Số  " + address);
        setUp.code()
                .ifPresent(code -> out.println("  Thiết lập quản trị viên đầu tiên / first administrator: " + address
                        + "/setup   mã / code: " + code));
        if (demo && setUp.code().isEmpty()) {
            sheet.read().forEach(line -> out.println("    " + line));
        }
        out.println();
        out.flush();
    }
}
