package vn.chiboso.membership.adapter.in.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.bridge.BridgeField;
import vn.chiboso.membership.domain.bridge.BridgeKind;
import vn.chiboso.membership.domain.bridge.BridgeLayout;
import vn.chiboso.membership.domain.bridge.DateShape;

/** Columns as a person types them: beside each field its place (empty: left out) and its heading. */
class BridgeLayoutForm {
    private BridgeKind kind = BridgeKind.LIST_OUT;
    private @Nullable LocalDate from;
    private DateShape dates = DateShape.DAY_FIRST;
    private Set<MemberStatus> statuses = EnumSet.noneOf(MemberStatus.class);
    private String legalBasis = "";
    private List<Place> places = List.of();

    /** A field, where it stands and what stands above it. */
    record Place(BridgeField field, String at, String heading) {}

    static BridgeLayoutForm of(BridgeLayout layout, LocalDate today) {
        var form = new BridgeLayoutForm();
        form.kind = layout.kind();
        form.from = today;
        form.dates = layout.dates();
        form.statuses = layout.statuses();
        form.legalBasis = layout.legalBasis();
        var places = new ArrayList<Place>();
        for (var field : BridgeField.of(layout.kind())) {
            var at = 0;
            while (at < layout.columns().size() && layout.columns().get(at).field() != field) {
                at++;
            }
            var stands = at < layout.columns().size();
            places.add(new Place(
                    field,
                    stands ? String.valueOf(at + 1) : "",
                    stands ? layout.columns().get(at).heading() : ""));
        }
        form.places = places;
        return form;
    }

    /** From the fields {@code at.BIRTH} and {@code heading.BIRTH}; names that mean no field are not looked at. */
    void take(Map<String, String> typed) {
        places = BridgeField.of(kind).stream()
                .map(field -> new Place(
                        field,
                        typed.getOrDefault("at." + field, "").strip(),
                        Folding.tidy(typed.getOrDefault("heading." + field, ""))))
                .toList();
    }

    /** Null when a place is no number. */
    @Nullable
    List<BridgeLayout.Column> read() {
        var chosen = places.stream().filter(place -> !place.at().isEmpty()).toList();
        if (chosen.stream().anyMatch(place -> !place.at().matches("[1-9][0-9]?"))) {
            return null;
        }
        return chosen.stream()
                .sorted(Comparator.comparingInt(place -> Integer.parseInt(place.at())))
                .map(place -> new BridgeLayout.Column(place.field(), place.heading()))
                .toList();
    }

    public List<Place> getPlaces() {
        return places;
    }

    /** Never set: what a problem with the columns is said of. */
    public String getColumns() {
        return "";
    }

    public BridgeKind getKind() {
        return kind;
    }

    public void setKind(BridgeKind kind) {
        this.kind = kind;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public DateShape getDates() {
        return dates;
    }

    public void setDates(DateShape dates) {
        this.dates = dates;
    }

    public Set<MemberStatus> getStatuses() {
        return statuses;
    }

    public void setStatuses(Set<MemberStatus> statuses) {
        this.statuses = statuses;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(String legalBasis) {
        this.legalBasis = legalBasis;
    }
}
