package vn.chiboso.bootstrap.platform;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the product keeps what it must not lose.
 *
 * @param directory relative to the working directory; holds postgres, files and keys
 */
@ConfigurationProperties("chiboso.data")
record Directories(@DefaultValue("./data") Path directory) {
    Path postgres() {
        return directory.resolve("postgres").toAbsolutePath().normalize();
    }

    Path binaries() {
        return directory.resolve("postgres-binaries").toAbsolutePath().normalize();
    }

    Path root() {
        return directory.toAbsolutePath().normalize();
    }
}
