package vn.chiboso.membership.domain;

/**
 * A person's full name, family name first, composed and with single spaces.
 *
 * @param full as on papers: "Vũ Văn Hùng"
 */
public record PersonName(String full) {
    public PersonName {
        full = Folding.tidy(full);
        if (full.length() < 2 || full.length() > 100) {
            throw PersonRefusal.name();
        }
        if (full.codePoints()
                .anyMatch(c -> !Character.isLetter(c)
                        && " .'-’".indexOf(c) < 0
                        && Character.getType(c) != Character.NON_SPACING_MARK)) {
            throw PersonRefusal.name();
        }
    }

    /** How a search without diacritics finds it: "vu van hung". */
    public String folded() {
        return Folding.fold(full);
    }

    /** Given name first, for sorting: "Hùng Vũ Văn". */
    public String sortKey() {
        var gap = full.lastIndexOf(' ');
        return gap < 0 ? full : full.substring(gap + 1) + " " + full.substring(0, gap);
    }
}
