package vn.chiboso.bootstrap.web.input;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How texts become values in path variables, request parameters and forms. */
@Configuration(proxyBeanMethods = false)
class InputConfiguration implements WebMvcConfigurer {
    private final Clock clock;

    InputConfiguration(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatterForFieldType(LocalDate.class, new DateFormatter(clock));
        registry.addFormatterForFieldType(LocalTime.class, new TimeFormatter());
        registry.addFormatterForFieldType(YearMonth.class, new MonthFormatter());
        registry.addFormatterForFieldType(BigDecimal.class, new DecimalFormatter());
        registry.addConverter(new SingleValueConverter());
        if (registry instanceof ConversionService conversion) {
            registry.addConverter(new ChoicesConverter(conversion));
        }
    }
}
