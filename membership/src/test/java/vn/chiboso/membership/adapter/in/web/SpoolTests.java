package vn.chiboso.membership.adapter.in.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is made before it is sent comes back as it was, however long. */
class SpoolTests {
    private static final byte[] ROW = "Vũ Văn Hùng;01/02/1978;38.000001\r\n".getBytes(StandardCharsets.UTF_8);

    @Test
    void aFileComesBackAsItWasMade() throws IOException {
        for (var rows : new int[] {0, 1, 60_000}) {
            var made = new ByteArrayOutputStream();
            try (var spool = new Spool()) {
                for (var i = 0; i < rows; i++) {
                    spool.write(ROW);
                    made.write(ROW);
                }
                spool.write('!');
                made.write('!');

                assertThat(spool.size()).isEqualTo(made.size());
                try (var read = spool.read()) {
                    assertThat(read.readAllBytes()).isEqualTo(made.toByteArray());
                }
            }
        }
    }
}
