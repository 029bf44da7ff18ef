package vn.chiboso.membership.api;

/** Who has to do with the dated rules that hold for everybody: officers read them, the province, the centre and operators keep them. */
public interface RuleKeeping {
    /** An officer anywhere, or a technical administrator. */
    boolean reads(Actor actor);

    /** Oversees a province or the whole, or is a technical administrator. */
    boolean keeps(Actor actor);
}
