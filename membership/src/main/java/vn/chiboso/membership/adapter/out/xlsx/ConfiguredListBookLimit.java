package vn.chiboso.membership.adapter.out.xlsx;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.application.port.out.ListBookLimit;

/** The operator's limit, {@code chiboso.roll.max-rows}. */
@Component
class ConfiguredListBookLimit implements ListBookLimit {
    private final int mostRows;

    ConfiguredListBookLimit(@Value("${chiboso.roll.max-rows:5000}") int mostRows) {
        this.mostRows = mostRows;
    }

    @Override
    public int mostRows() {
        return mostRows;
    }
}
