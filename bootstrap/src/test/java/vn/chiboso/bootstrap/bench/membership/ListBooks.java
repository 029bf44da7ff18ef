package vn.chiboso.bootstrap.bench.membership;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.chiboso.bootstrap.bench.nation.Life;
import vn.chiboso.bootstrap.bench.nation.Nation;
import vn.chiboso.membership.domain.Sex;

/** List books (sổ danh sách đảng viên) of people who are on no roll yet, as workbooks. */
final class ListBooks {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> HEADINGS = List.of(
            "STT",
            "Họ và tên",
            "Ngày sinh",
            "Giới tính",
            "Dân tộc",
            "Quê quán",
            "Trình độ",
            "Nghề nghiệp",
            "Ngày QĐ kết nạp",
            "Ngày kết nạp",
            "Ngày chính thức",
            "Số thẻ đảng",
            "Điện thoại");

    private ListBooks() {}

    /** Files 0.xlsx and on, with so many people each. */
    static void write(Path folder, long seed, int books, int rows) throws IOException {
        // people of another nation, so that nobody is known yet
        var nation = Nation.of(seed ^ 0x5EED, books * (double) rows / 5_000_000);
        var branches = nation.country().branches().iterator();
        List<Life.Person> people = new ArrayList<>();
        Files.createDirectories(folder);
        for (var book = 0; book < books; book++) {
            while (people.size() < rows) {
                nation.roll(branches.next()).lives().forEach(life -> people.add(life.person()));
            }
            var some = people.subList(0, rows);
            write(folder.resolve(book + ".xlsx"), some, book * rows);
            some.clear();
        }
    }

    /** One table as text, the people dealt out to the branches in turn. */
    static void writeSheet(Path file, long seed, int rows, List<String> branches) throws IOException {
        var nation = Nation.of(seed ^ 0x5EEE, rows / 5_000_000.0);
        var source = nation.country().branches().iterator();
        List<Life.Person> people = new ArrayList<>();
        try (var out = Files.newBufferedWriter(file)) {
            out.write("Mã tổ chức đảng;" + String.join(";", HEADINGS) + "\n");
            for (var row = 0; row < rows; row++) {
                if (people.isEmpty()) {
                    nation.roll(source.next()).lives().forEach(life -> people.add(life.person()));
                }
                var cells = cells(row + 1, people.removeLast(), "98.%06d".formatted(row));
                out.write(branches.get(row % branches.size()) + ";" + String.join(";", cells) + "\n");
            }
        }
    }

    private static void write(Path file, List<Life.Person> people, int card) throws IOException {
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "bench", "1.0")) {
            var sheet = workbook.newWorksheet("Danh sách");
            for (var column = 0; column < HEADINGS.size(); column++) {
                sheet.value(0, column, HEADINGS.get(column));
            }
            for (var i = 0; i < people.size(); i++) {
                row(sheet, i + 1, people.get(i), "99.%06d".formatted(card + i));
            }
        }
    }

    private static void row(Worksheet sheet, int row, Life.Person person, String card) {
        var cells = cells(row, person, card);
        for (var column = 0; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
                sheet.value(row, column, cells[column]);
            }
        }
    }

    private static String[] cells(int row, Life.Person person, String card) {
        var birth = person.birth();
        return new String[] {
            Integer.toString(row),
            person.name().full(),
            birth == null ? Integer.toString(person.birthYear()) : DAY.format(birth),
            person.sex() == Sex.MALE ? "Nam" : "Nữ",
            person.people(),
            person.home(),
            person.education(),
            person.occupation(),
            day(person.decision()),
            day(person.ceremony()),
            day(person.official()),
            person.official() == null ? "" : card,
            person.phone() == null ? "" : person.phone()
        };
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
