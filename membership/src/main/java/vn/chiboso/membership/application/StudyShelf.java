package vn.chiboso.membership.application;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.LibraryShelf;
import vn.chiboso.membership.api.LibraryShelf.Shelved;
import vn.chiboso.membership.api.UnitId;

/** What a branch's library offers to be studied; what is older than that is given by its address. */
@Component
class StudyShelf {
    private static final int MOST = 30;

    private final List<LibraryShelf> shelves;

    StudyShelf(List<LibraryShelf> shelves) {
        this.shelves = shelves;
    }

    List<Shelved> of(UnitId branch) {
        return shelves.stream()
                .flatMap(shelf -> shelf.of(branch, MOST).stream())
                .toList();
    }

    Optional<Shelved> at(UnitId branch, String address) {
        return of(branch).stream()
                .filter(each -> each.address().equals(address))
                .findFirst();
    }
}
