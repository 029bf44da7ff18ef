package vn.chiboso.bootstrap.web.input;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;

/**
 * Numbers with a decimal comma as people write them ({@code 8,5}, {@code 1.234,5}) and with a decimal point as number inputs
 * send them ({@code 8.5}). A blank text is no number.
 */
final class DecimalConverter implements Converter<String, @Nullable BigDecimal> {
    @Override
    public @Nullable BigDecimal convert(String text) {
        var typed = text.strip().replace("\u00a0", "");
        if (typed.isEmpty()) {
            return null;
        }
        return new BigDecimal(typed.contains(",") ? typed.replace(".", "").replace(',', '.') : typed);
    }
}
