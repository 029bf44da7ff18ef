package vn.chiboso.membership.domain.founding;

import java.util.List;

/** A province with its communes, wards and special zones; there is no district (since 1 July 2025). */
public record Province(Place place, List<Place> communes) {
    public Province {
        communes = List.copyOf(communes);
    }
}
