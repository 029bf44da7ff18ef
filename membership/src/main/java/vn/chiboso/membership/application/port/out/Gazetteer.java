package vn.chiboso.membership.application.port.out;

import java.util.List;
import vn.chiboso.membership.domain.founding.Province;

/** The country's administrative units. */
public interface Gazetteer {
    /** By code. */
    List<Province> provinces();
}
