package vn.chiboso.bootstrap.platform;

import com.zaxxer.hikari.HikariDataSource;

/** The connection pool of the embedded server; an outside server's pool is configured by {@code spring.datasource.*}. */
final class Pools {
    private Pools() {}

    static HikariDataSource pool(String url, String user, String password) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(24);
        pool.setMinimumIdle(2);
        pool.setPoolName("chiboso");
        return pool;
    }
}
