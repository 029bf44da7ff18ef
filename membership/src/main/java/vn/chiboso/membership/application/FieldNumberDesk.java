package vn.chiboso.membership.application;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.FieldNumbers;
import vn.chiboso.membership.api.FieldNumbers.Numbered;
import vn.chiboso.membership.domain.alert.AlertRefusal;

/** Finds who keeps a number of the field that is none of membership's. */
@Component
class FieldNumberDesk {
    private final List<FieldNumbers> keepers;

    FieldNumberDesk(List<FieldNumbers> keepers) {
        this.keepers = keepers;
    }

    List<Numbered> all() {
        return keepers.stream().flatMap(keeper -> keeper.numbers().stream()).toList();
    }

    FieldNumbers keeper(String code) {
        return keepers.stream()
                .filter(keeper ->
                        keeper.numbers().stream().anyMatch(n -> n.code().equals(code)))
                .findFirst()
                .orElseThrow(() -> AlertRefusal.required("code"));
    }

    static Numbered number(FieldNumbers keeper, String code) {
        return keeper.numbers().stream()
                .filter(n -> n.code().equals(code))
                .findFirst()
                .orElseThrow(() -> AlertRefusal.required("code"));
    }
}
