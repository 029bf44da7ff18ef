package vn.chiboso.bootstrap.journey;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;
import vn.chiboso.bootstrap.browser.Visitor;

/** The digital card as the camera of another telephone sees it. */
final class CardOnTelephone {
    private final Visitor holder;

    CardOnTelephone(Visitor holder, String address) {
        this.holder = holder;
        holder.open(address);
        holder.page().waitForSelector("[data-card-kept]");
    }

    /** The page comes again without a network, from what the browser has kept. */
    CardOnTelephone withoutNetwork() {
        holder.page().waitForFunction("navigator.serviceWorker.ready.then(worker => worker.active !== null)");
        holder.complaints().tolerate("net::ERR_INTERNET_DISCONNECTED");
        holder.page().context().setOffline(true);
        holder.page().reload();
        return this;
    }

    /** Whether the telephone still keeps the page when its holder signs out, the network being away. */
    boolean isLeftAfterSigningOut() {
        return (Boolean) holder.page().evaluate("""
                        async () => {
                            const out = document.querySelector("form[action$='/logout']");
                            out.addEventListener("submit", event => event.preventDefault());
                            out.requestSubmit();
                            for (let i = 0; i < 50 && await caches.has("card"); i++) await new Promise(next => setTimeout(next, 20));
                            return caches.has("card");
                        }
                        """);
    }

    /** What the square says. */
    String scan() {
        holder.page().waitForSelector("[data-card-code]");
        try {
            var image = ImageIO.read(new ByteArrayInputStream(
                    holder.page().locator("[data-card-square]").screenshot()));
            var width = image.getWidth();
            var height = image.getHeight();
            var pixels = image.getRGB(0, 0, width, height, null, 0, width);
            var source = new RGBLuminanceSource(width, height, pixels);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of())
                    .getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NotFoundException | com.google.zxing.ChecksumException | com.google.zxing.FormatException e) {
            throw new AssertionError("no square that reads", e);
        }
    }
}
