package vn.chiboso.notification.application.port.out;

import java.util.List;
import vn.chiboso.notification.domain.Delivery;
import vn.chiboso.notification.domain.Letter;
import vn.chiboso.notification.domain.Notice;
import vn.chiboso.notification.domain.Recipient;
import vn.chiboso.notification.domain.Words;

/** Puts notices into words; languages are "vi" and "en". */
public interface Wording {
    /** As the person reads it in the product. */
    Words inProduct(Notice notice, String language);

    /** Asks to tell those named, too; a whole sentence. */
    String alsoTell(List<String> names, String language);

    /**
     * As it leaves the house, in the recipient's language: what kind, when, where and a link; never a title, a reason or a result.
     */
    Letter letter(Delivery delivery, Notice notice, Recipient to, String address);
}
