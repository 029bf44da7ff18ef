package vn.chiboso.bootstrap.demo;

import java.util.List;

/** Officers and neighbours of the demo; like everybody in it they are fictitious. */
final class Names {
    static final Person PROVINCE_OFFICER = new Person(
            "Trần Thị Minh Hằng", "12/03/1979", "FEMALE", "02/02/2004", "19/02/2004", "19/02/2005", "38.118204");
    static final Person COMMUNE_OFFICER = new Person(
            "Lê Thị Minh Nguyệt", "20/10/1986", "FEMALE", "15/04/2010", "03/05/2010", "03/05/2011", "38.220411");
    static final Person IN_CHARGE =
            new Person("Phạm Quốc Việt", "05/06/1981", "MALE", "10/01/2006", "03/02/2006", "03/02/2007", "38.220412");
    static final Person INSPECTOR =
            new Person("Nguyễn Đình Khải", "17/09/1977", "MALE", "11/08/2002", "02/09/2002", "02/09/2003", "38.220413");
    static final List<Person> NEIGHBOURS = List.of(
            new Person("Nguyễn Văn Thành", "14/02/1972", "MALE", "03/01/1998", "03/02/1998", "03/02/1999", "38.330001"),
            new Person("Lê Thị Hải Yến", "22/11/1985", "FEMALE", "05/05/2012", "19/05/2012", "19/05/2013", "38.330002"),
            new Person("Trịnh Văn Lực", "30/04/1965", "MALE", "20/07/1992", "19/08/1992", "19/08/1993", "38.330003"),
            new Person(
                    "Hoàng Thị Nhung", "08/03/1990", "FEMALE", "12/08/2016", "02/09/2016", "02/09/2017", "38.330004"),
            new Person("Bùi Đức Mạnh", "01/12/1988", "MALE", "10/04/2015", "30/04/2015", "30/04/2016", "38.330005"),
            new Person("Phạm Thị Lụa", "19/08/1969", "FEMALE", "15/10/1999", "07/11/1999", "07/11/2000", "38.330006"),
            new Person("Đỗ Văn Thắng", "27/07/1994", "MALE", "22/06/2020", "19/07/2020", "19/07/2021", "38.330007"));

    private Names() {}
}
