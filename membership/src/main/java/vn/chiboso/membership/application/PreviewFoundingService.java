package vn.chiboso.membership.application;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.application.port.in.PreviewFounding;
import vn.chiboso.membership.application.port.out.Gazetteer;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.founding.Province;

@Service
class PreviewFoundingService implements PreviewFounding {
    private final Founding founding;
    private final Gazetteer gazetteer;

    PreviewFoundingService(Founding founding, Gazetteer gazetteer) {
        this.founding = founding;
        this.gazetteer = gazetteer;
    }

    /** Not read-only: the labels it draws are those of a sequence. */
    @Override
    @Transactional
    public View preview(Actor actor, Query query) {
        var unit = founding.ground(actor, query.unit());
        var chosen = query.province() == null ? own(unit) : query.province();
        return new View(
                unit,
                founding.choice(actor, unit).stream().map(Province::place).toList(),
                unit.form().kind() == UnitKind.CENTRAL,
                chosen,
                chosen.isEmpty() ? List.of() : founding.rows(unit, founding.chosen(actor, unit, chosen)));
    }

    /** The province that the unit is named after. */
    private String own(TreeNode unit) {
        var name = unit.form().name().value().toLowerCase(Locale.ROOT);
        return gazetteer.provinces().stream()
                .map(Province::place)
                .filter(place -> name.equals(place.organisation().value().toLowerCase(Locale.ROOT)))
                .map(place -> place.code())
                .findFirst()
                .orElse("");
    }
}
