package vn.chiboso.bootstrap.platform;

import java.nio.file.Path;

/** Another running product holds the data directory. */
final class DirectoryInUse extends RuntimeException {
    private static final long serialVersionUID = 1;

    DirectoryInUse(Path directory) {
        super("another Chi Bộ Số runs on " + directory
                + "; stop it, or choose another with --chiboso.data.directory=…");
    }
}
