package vn.chiboso.bootstrap.web.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.text.ParseException;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

class DecimalBoundsTests {
    private final DecimalFormatter formatter = new DecimalFormatter();
    private final JsonMapper json =
            JsonMapper.builder().addModule(new DecimalJson()).build();

    @ParameterizedTest
    @ValueSource(
            strings = {"0E-500000000", "1E500000000", "0E2147483647", "0.12345678901", "123456789012345678901", "1E11"})
    void numbersBeyondMeasureAreRefused(String number) {
        assertThatExceptionOfType(ParseException.class).isThrownBy(() -> formatter.parse(number, Locale.ROOT));
        assertThatExceptionOfType(DatabindException.class).isThrownBy(() -> json.readValue(number, BigDecimal.class));
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> json.readValue('"' + number + '"', BigDecimal.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "8.5", "-12", "100.00", "1234567890.0123456789"})
    void numbersOfPeopleAreRead(String number) throws ParseException {
        assertThat(formatter.parse(number, Locale.ROOT)).isEqualTo(number);
        assertThat(json.readValue(number, BigDecimal.class)).isEqualTo(number);
    }
}
