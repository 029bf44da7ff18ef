package vn.chiboso.documents.adapter.out.office;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;

/** What a file says about itself: title, body and day, and nothing of the machine it was made on. */
final class Properties {
    private Properties() {}

    static void set(POIXMLProperties properties, String title, String creator, LocalDate day) {
        var core = properties.getCoreProperties();
        // the library speaks java.util.Date
        var moment = Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setTitle(title);
        core.setCreator(creator);
        core.setLastModifiedByUser(creator);
        core.setCreated(moment);
        core.setModified(moment);
        properties.getExtendedProperties().setApplication("Chi Bộ Số");
    }
}
