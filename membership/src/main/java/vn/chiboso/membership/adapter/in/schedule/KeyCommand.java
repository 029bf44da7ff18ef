package vn.chiboso.membership.adapter.in.schedule;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.application.port.in.BeginKeyRotation;
import vn.chiboso.membership.application.port.in.DropOldKeys;
import vn.chiboso.membership.application.port.in.EndKeyRotation;
import vn.chiboso.membership.application.port.in.RenewSealed;

/**
 * The operator's commands {@code --chiboso.keys.command=rotate} and {@code drop-old}: this start does that, as one more node beside
 * those that run, says how far it is, and ends.
 */
@Component
@ConditionalOnProperty("chiboso.keys.command")
class KeyCommand implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(KeyCommand.class);

    private final BeginKeyRotation begin;
    private final RenewSealed renew;
    private final EndKeyRotation end;
    private final DropOldKeys drop;
    private final ConfigurableApplicationContext context;
    private final String command;

    KeyCommand(
            BeginKeyRotation begin,
            RenewSealed renew,
            EndKeyRotation end,
            DropOldKeys drop,
            ConfigurableApplicationContext context,
            @Value("${chiboso.keys.command}") String command) {
        this.begin = begin;
        this.renew = renew;
        this.end = end;
        this.drop = drop;
        this.context = context;
        this.command = command;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var code = command();
        System.exit(SpringApplication.exit(context, () -> code));
    }

    private int command() {
        try {
            return switch (command) {
                case "rotate" -> rotate();
                case "drop-old" -> drop();
                default -> {
                    LOG.error("There is no command {}: rotate or drop-old", command);
                    yield 2;
                }
            };
        } catch (IllegalStateException e) {
            LOG.error("The keys were not changed as asked: {}", e.getMessage());
            return 1;
        }
    }

    private int rotate() {
        var begun = begin.begin();
        begun.added()
                .forEach(place -> LOG.info("Added a key to {}; it is used from now on. Keep a copy of it now", place));
        begun.fixed()
                .forEach(place ->
                        LOG.warn("Cannot add a key to {}: add one there, restart every node, and come back", place));
        if (begun.added().isEmpty()) {
            LOG.info("No key was added: going on with what is not made with the keys in use");
        }
        var told = new int[] {-1};
        var renewed = renew.renew((percent, values) -> {
            if (percent / 5 != told[0]) {
                told[0] = percent / 5;
                LOG.info("{} %: {} values made anew", percent, values);
            }
        });
        var behind = end.end();
        if (behind > 0) {
            LOG.warn(
                    "{} values made anew, {} are still behind since somebody was changing them: run the command again",
                    renewed,
                    behind);
            return 1;
        }
        LOG.info(
                "{} values made anew; old keys are no longer used. Take them out with drop-old when no backup needs them",
                renewed);
        return 0;
    }

    private int drop() {
        LOG.info("{} old keys taken out", drop.drop());
        return 0;
    }
}
