package vn.chiboso.membership.domain.roll;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.Sex;

/** Statuses, positions, sex and yes or no, in the words of list books. */
final class WordReading {
    private static final Set<String> YES = Set.of("co", "x", "v", "yes", "y", "1", "true", "da co", "✓", "✔");
    private static final Set<String> NO = Set.of("khong", "ko", "k", "no", "n", "0", "false", "chua", "chua co", "-");
    private static final List<String> ENDED = List.of(
            "tu tran",
            "da mat",
            "chet",
            "xoa ten",
            "khai tru",
            "xin ra",
            "ra khoi dang",
            "da chuyen",
            "chuyen di han",
            "chuyen chinh thuc di",
            "chuyen sh chinh thuc",
            "chuyen sinh hoat chinh thuc");
    private static final List<String> AWAY = List.of(
            "lam xa",
            "lam an xa",
            "hoc xa",
            "di hoc",
            "lao dong nuoc ngoai",
            "xuat khau lao dong",
            "xkld",
            "o xa",
            "di xa",
            "cong tac xa",
            "di nuoc ngoai",
            "hoc dai hoc tai");

    private WordReading() {}

    static Sex sex(String text) {
        return switch (Folding.fold(text)) {
            case "nam", "trai", "male", "m" -> Sex.MALE;
            case "nu", "gai", "female", "f" -> Sex.FEMALE;
            default -> throw new CellFault("sex-unknown");
        };
    }

    static boolean yes(String text) {
        var folded = Folding.fold(text);
        if (YES.contains(folded)) {
            return true;
        }
        if (NO.contains(folded)) {
            return false;
        }
        throw new CellFault("yes-no-unknown");
    }

    static MemberStatus status(String text) {
        var words = Folding.fold(text).replaceAll("[^a-z0-9]+", " ").strip();
        if (ENDED.stream().anyMatch(words::contains)) {
            throw new CellFault("status-ended");
        }
        if (words.contains("dinh chi") || words.equals("suspended")) {
            return MemberStatus.SUSPENDED;
        }
        if (words.contains("tam mien") || words.equals("temporarily exempt")) {
            return MemberStatus.TEMPORARILY_EXEMPT;
        }
        if (words.contains("mien") || words.equals("exempt")) {
            return MemberStatus.EXEMPT;
        }
        if (words.equals("transferred out")) {
            return MemberStatus.TRANSFERRED_OUT;
        }
        if (words.equals("hosted")) {
            return MemberStatus.HOSTED;
        }
        if (words.contains("tam thoi")) {
            return words.matches(".*\\b(den|noi khac den)\\b.*") ? MemberStatus.HOSTED : MemberStatus.TRANSFERRED_OUT;
        }
        if (words.contains("du bi") || words.equals("dvdb") || words.equals("db") || words.equals("probationary")) {
            return MemberStatus.PROBATIONARY;
        }
        if (words.contains("chinh thuc") || words.equals("dvct") || words.equals("ct") || words.equals("official")) {
            return MemberStatus.OFFICIAL;
        }
        throw new CellFault("status-unknown");
    }

    /** Positions within the branch; words that are none (like "Trưởng thôn") go to {@code strange}. */
    static Set<Position> positions(String text, List<String> strange) {
        var held = EnumSet.noneOf(Position.class);
        for (var part : text.split("[,;/+&]|(?i:\\s+kiêm\\s+|\\s+và\\s+|\\s+-\\s+)")) {
            var words = Folding.fold(part).replaceAll("[^a-z0-9]+", " ").strip();
            if (words.startsWith("pho bi thu") || words.equals("pbt") || words.equals("deputy secretary")) {
                held.add(Position.DEPUTY_SECRETARY);
            } else if (words.startsWith("bi thu doan") || words.startsWith("bi thu chi doan")) {
                strange.add(part.strip());
            } else if (words.startsWith("bi thu") || words.equals("bt") || words.equals("secretary")) {
                held.add(Position.SECRETARY);
            } else if (words.startsWith("chi uy")
                    || words.startsWith("uy vien")
                    || words.startsWith("cap uy")
                    || words.equals("cuv")
                    || words.equals("committee member")) {
                held.add(Position.COMMITTEE_MEMBER);
            } else if (words.startsWith("to truong") && !words.contains("dan pho") || words.equals("group leader")) {
                held.add(Position.GROUP_LEADER);
            } else if (!words.isEmpty()
                    && !words.equals("dang vien")
                    && !words.equals("khong")
                    && !words.equals("dv")) {
                strange.add(part.strip());
            }
        }
        return held;
    }

    /** Whether a note says that the person works or studies far away. */
    static boolean away(String note) {
        var folded = Folding.fold(note);
        return AWAY.stream().anyMatch(folded::contains);
    }
}
