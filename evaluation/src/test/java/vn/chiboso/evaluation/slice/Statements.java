package vn.chiboso.evaluation.slice;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;

/** Counts the statements that Hibernate sends. */
final class Statements {
    private Statements() {}

    static long during(EntityManagerFactory factory, Runnable work) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        try {
            work.run();
            return statistics.getPrepareStatementCount();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }
}
