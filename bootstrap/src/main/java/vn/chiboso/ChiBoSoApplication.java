package vn.chiboso;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The one deployable. It stands in the root package so that Modulith finds the modules below it.
 * Beans are named in full: two modules may each have their own word for a thing.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class ChiBoSoApplication {
    public static void main(String[] args) {
        SpringApplication.run(ChiBoSoApplication.class, args);
    }
}
