package vn.chiboso;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The one deployable. It stands in the root package so that Modulith finds the modules below it. */
@SpringBootApplication
public class ChiBoSoApplication {
    public static void main(String[] args) {
        SpringApplication.run(ChiBoSoApplication.class, args);
    }
}
