package vn.chiboso.bootstrap.journey.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/** The house of this story: Thanh Hóa, xã Quảng Bình, chi bộ thôn Giang Đông, its neighbour and the commune's office. */
public final class House {
    public static final String COMMUNE = "Đảng bộ xã Quảng Bình";
    public static final String OFFICE = "Chi bộ Cơ quan Đảng ủy xã";
    public static final String VILLAGE = "Chi bộ thôn Giang Đông";
    public static final String NEIGHBOUR = "Chi bộ thôn Giang Tây";

    private final Founding founding;

    public House(Person admin) {
        this.founding = new Founding(admin);
    }

    /** From the one-time code to the slips of the accounts, by full name. */
    public Slips found(String code, Path roster) {
        founding.setUp(code);
        founding.create("Đảng bộ tỉnh Thanh Hóa", "Đảng bộ xã, phường, đặc khu", COMMUNE, "", "38.168.000.000.000");
        founding.create(COMMUNE, "Chi bộ", OFFICE, "Cơ quan hành chính, đơn vị sự nghiệp", "");
        founding.create(COMMUNE, "Chi bộ", VILLAGE, "Thôn, tổ dân phố", "38.168.053.000.001");
        founding.create(COMMUNE, "Chi bộ", NEIGHBOUR, "Thôn, tổ dân phố", "38.168.053.000.002");
        founding.enrol(
                OFFICE,
                new Founding.Newcomer(
                        "Lê Thị Minh Nguyệt",
                        "20/10/1986",
                        "Nữ",
                        "15/04/2010",
                        "03/05/2010",
                        "03/05/2011",
                        "38.220411",
                        "nguyet@example.org"));
        founding.enrol(
                OFFICE,
                new Founding.Newcomer(
                        "Phạm Quốc Việt",
                        "05/06/1981",
                        "Nam",
                        "10/01/2006",
                        "03/02/2006",
                        "03/02/2007",
                        "38.220412",
                        "viet@example.org"));
        founding.enrol(
                NEIGHBOUR,
                new Founding.Newcomer(
                        "Nguyễn Văn Thành",
                        "14/02/1972",
                        "Nam",
                        "03/01/1998",
                        "03/02/1998",
                        "03/02/1999",
                        "38.330001",
                        "thanh@example.org"));
        founding.appoint(COMMUNE, "Lê Thị Minh Nguyệt", "Cán bộ Ban Xây dựng Đảng");
        founding.appoint(VILLAGE, "Phạm Quốc Việt", "Cấp ủy viên cấp trên phụ trách");
        founding.appoint(NEIGHBOUR, "Nguyễn Văn Thành", "Bí thư");
        founding.importRoll(VILLAGE, roster);
        var slips = new Slips();
        founding.accountsOf(VILLAGE, slips);
        assertThat(slips.size()).isEqualTo(29);
        founding.accountsOf(OFFICE, slips);
        founding.accountsOf(NEIGHBOUR, slips);
        return slips;
    }
}
