package vn.chiboso.membership.adapter.out.tink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TinkSealingTests {
    private static final byte[] PHONE = "0987557600".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void opensWhatWasSealedAlsoAfterARestartAndForNobodyElse() throws Exception {
        var file = folder.resolve("keys/membership.json").toString();
        var sealed = new TinkSealing(file).seal(PHONE, "member-1");

        var restarted = new TinkSealing(file);
        assertThat(restarted.open(sealed, "member-1")).isEqualTo(PHONE);
        assertThatThrownBy(() -> restarted.open(sealed, "member-2")).isInstanceOf(IllegalStateException.class);
        assertThat(restarted.seal(PHONE, "member-1")).isNotEqualTo(sealed);
    }

    @Test
    void theFreshKeysetIsItsOwnersOnly() throws Exception {
        var file = folder.resolve("membership.json");
        var unused = new TinkSealing(file.toString());

        assertThat(unused).isNotNull();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void theKeysetMayStandInTheSettingItself() throws Exception {
        var file = folder.resolve("membership.json");
        var sealed = new TinkSealing(file.toString()).seal(PHONE, "x");
        assertThat(new TinkSealing(Files.readString(file)).open(sealed, "x")).isEqualTo(PHONE);
    }

    @Test
    void anotherKeysetOpensNothing() throws Exception {
        var sealed = new TinkSealing(folder.resolve("one.json").toString()).seal(PHONE, "x");
        var other = new TinkSealing(folder.resolve("two.json").toString());
        assertThatThrownBy(() -> other.open(sealed, "x"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("keyset");
    }
}
