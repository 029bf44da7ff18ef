package vn.chiboso.membership.domain.dues;

/**
 * What an actor may do with the dated numbers; deny by default. They hold for everybody, so an officer of a commune reads them and
 * only the province, the centre and the technical administrator add to them.
 *
 * @param officer        holds an officer's position anywhere
 * @param fromProvinceUp oversees a province or the whole
 */
public record DuesRuleRights(boolean technicalAdministrator, boolean officer, boolean fromProvinceUp) {
    public boolean mayRead() {
        return technicalAdministrator || officer;
    }

    public boolean mayAdd() {
        return technicalAdministrator || fromProvinceUp;
    }

    public void requireReads() {
        if (!mayRead()) {
            throw DuesRefusal.notFound();
        }
    }

    public void requireAdds() {
        requireReads();
        if (!mayAdd()) {
            throw DuesRefusal.forbidden();
        }
    }
}
