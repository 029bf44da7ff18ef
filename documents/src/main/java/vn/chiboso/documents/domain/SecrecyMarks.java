package vn.chiboso.documents.domain;

import java.text.Normalizer;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Looks for the marks Mật, Tối mật, Tuyệt mật (Law 117/2025/QH15, Article 8). Ordinary words with "mật" in them (bảo mật, bí mật
 * nhà nước, mật ong, mật khẩu) are no marks: a plan about protecting secrets is not itself secret.
 */
public final class SecrecyMarks {
    private static final int IGNORE_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String NOT_BEFORE = "(?<!bảo[ _-])(?<!bí[ _-])(?<!thân[ _-])(?<!cẩn[ _-])(?<!không[ _-])";
    private static final String NOT_AFTER =
            "(?![ _-]+(?:ong|khẩu|mã|độ|thư|thiết|vụ|mía|đường|phục|nghị|danh|hiệu|ước|lệnh))";
    private static final String MARK =
            "(?<![\\p{L}\\p{N}])" + NOT_BEFORE + "(tuyệt[ _-]+mật|tối[ _-]+mật|mật)" + NOT_AFTER + "(?![\\p{L}\\p{N}])";
    private static final Pattern MARKS = Pattern.compile(MARK, IGNORE_CASE);
    private static final Pattern IN_BARE_NAME =
            Pattern.compile("(?<![\\p{L}\\p{N}])(tuyet[ _-]+mat|toi[ _-]+mat)(?![\\p{L}\\p{N}])", IGNORE_CASE);

    private SecrecyMarks() {}

    /** The mark found in a file's name, as written there. */
    public static Optional<String> inName(FileName name) {
        var marked = first(MARKS, name.value(), mark -> true);
        return marked.isPresent() ? marked : first(IN_BARE_NAME, name.value(), mark -> true);
    }

    /** The mark found in the first words of a text; there only capitals are a stamp. */
    public static Optional<String> inHead(String head) {
        var text = Normalizer.normalize(head, Normalizer.Form.NFC).replaceAll("[ \\t\\u00a0]+", " ");
        return first(MARKS, text, mark -> mark.equals(mark.toUpperCase(BodyNames.VIETNAMESE)));
    }

    private static Optional<String> first(Pattern pattern, String text, Predicate<String> counts) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .filter(counts)
                .findFirst();
    }
}
