package vn.chiboso.membership.adapter.out.zxing;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.application.port.out.QrCodes;
import vn.chiboso.membership.domain.identity.QrCode;

/** QR codes with error correction M, since slips get creased. */
@Component
class ZxingQrCodes implements QrCodes {
    /** Modules of light around it (ISO/IEC 18004). */
    private static final int QUIET = 4;

    @Override
    public QrCode of(String text) {
        try {
            var matrix = Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
            var path = new StringBuilder();
            for (var y = 0; y < matrix.getHeight(); y++) {
                for (var x = 0; x < matrix.getWidth(); x++) {
                    if (matrix.get(x, y) == 1) {
                        path.append('M')
                                .append(x + QUIET)
                                .append(' ')
                                .append(y + QUIET)
                                .append("h1v1h-1z");
                    }
                }
            }
            return new QrCode(matrix.getWidth() + 2 * QUIET, path.toString());
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a square", e);
        }
    }
}
