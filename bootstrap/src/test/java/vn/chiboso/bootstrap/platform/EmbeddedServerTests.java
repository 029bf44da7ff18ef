package vn.chiboso.bootstrap.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedServerTests {
    @TempDir
    Path directory;

    @Test
    void keepsItsDataBetweenRunsAndLetsNobodyElseIn() throws Exception {
        var directories = new Directories(directory);
        try (var first = EmbeddedServer.start(directories);
                var pool = (HikariDataSource) first.dataSource()) {
            var sql = JdbcClient.create(pool);
            sql.sql("create table kept as select 42 as n").update();
            assertThat(sql.sql("show fsync").query(String.class).single()).isEqualTo("on");
            assertThatThrownBy(() -> EmbeddedServer.start(directories)).isInstanceOf(DirectoryInUse.class);
            var address = pool.getJdbcUrl();
            assertThatThrownBy(() -> DriverManager.getConnection(address, "postgres", "postgres"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
        }
        try (var second = EmbeddedServer.start(directories);
                var pool = (HikariDataSource) second.dataSource()) {
            var kept = JdbcClient.create(pool)
                    .sql("select n from kept")
                    .query(Integer.class)
                    .single();
            assertThat(kept).isEqualTo(42);
        }
    }

    @Test
    void stopsAServerThatAKilledRunLeftBehind() throws Exception {
        var directories = new Directories(directory);
        try (var server = EmbeddedServer.start(directories);
                var pool = (HikariDataSource) server.dataSource()) {
            var address = pool.getJdbcUrl();
            pool.close();
            LeftoverServer.stop(directories.postgres());
            assertThatThrownBy(() -> DriverManager.getConnection(address, "postgres", "any"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("refused");
        }
        assertThat(Files.exists(directories.postgres().resolve("postmaster.pid")))
                .isFalse();
    }
}
